import fc from 'fast-check'
import { expect, it } from 'vitest'
import { layOutPages } from '../../src/page/index.ts'
import { applyCorrections } from '../../src/restore/index.ts'
import { restoredWords } from '../../src/scan/index.ts'
import { correction, pageOf, restoredWith } from './placed.ts'

/** What became of the words: "ce “ip > cấp". */
function changes(texts: readonly string[], ...replacements: readonly (readonly [string, string])[]) {
  const { pageText, restoration } = restoredWith([pageOf(texts)], ...replacements)
  return restoredWords(pageText, restoration).map((line) =>
    line
      .filter(({ corrections }) => corrections.length > 0)
      .map(
        ({ from, to }) => `${from.map(({ word }) => word.text).join(' ')} > ${to.map(({ text }) => text).join(' ')}`,
      ),
  )
}

it('leaves no word out, and blank lines empty', () => {
  const opened = { ...pageOf(['Dieu 1.', 'Pham vi']) }
  const [reading] = opened.readings
  const lines = reading!.lines.map((line, i) => (i === 1 ? { ...line, opens: true } : line))
  const { pageText, restoration } = restoredWith([{ ...opened, readings: [{ ...reading!, lines }] }])
  const words = restoredWords(pageText, restoration).map((line) => line.map(({ to }) => to.map(({ text }) => text)))
  expect(words).toEqual([[['Dieu'], ['1.']], [], [['Pham'], ['vi']]])
})

it('puts corrections of parts of a word together', () => {
  expect(changes(['chinh sach,dinh6; tinh'], ['sach', 'sách'], ['dinh', 'định'], ['6', '[^6]'])).toEqual([
    ['sach,dinh6; > sách,định[^6];'],
  ])
})

it('merges words, splits words, regroups words and drops noise', () => {
  expect(changes(['ce “ip tinh'], ['ce “ip', 'cấp'])).toEqual([['ce “ip > cấp']])
  expect(changes(['va Rasoét lai'], ['Rasoét', 'Rà soát'])).toEqual([['Rasoét > Rà soát']])
  expect(changes(['Ras oét'], ['Ras oét', 'Rà soát'])).toEqual([['Ras oét > Rà soát']])
  expect(changes(['a | b'], ['|', ''])).toEqual([['| > ']])
})

it('merges the words beside a blank that is taken away, whatever else is corrected in them', () => {
  expect(changes(['a hoa binh b'], ['hoa', 'hòa'], [' ', '-'], ['binh', 'bình'])).toEqual([['hoa binh > hòa-bình']])
})

it('keeps boxes word by word, joins those of merged words and divides those of split ones by their letters', () => {
  const boxes = (texts: readonly string[], ...replacement: readonly [string, string]) => {
    const { pageText, restoration } = restoredWith([pageOf(texts)], replacement)
    return restoredWords(pageText, restoration)[0]!.flatMap(({ to }) => to.map(({ box }) => [box.left, box.right]))
  }
  expect(boxes(['ce “ip tinh'], 'ce “ip', 'cấp')).toEqual([
    [0, 60],
    [70, 110],
  ])
  expect(boxes(['Ras oét'], 'Ras oét', 'Rà soát')).toEqual([
    [0, 30],
    [40, 70],
  ])
  expect(boxes(['Rasoét.'], 'Rasoét.', 'Rà soát')).toEqual([
    [0, 20],
    [30, 70],
  ])
})

it('tells how footnote marks are printed', () => {
  const { pageText, restoration } = restoredWith([pageOf(["sach'; 1Quyet"])], ["'", '[^12]'], ['1', '[^1] '])
  expect(restoredWords(pageText, restoration)[0]!.flatMap(({ to }) => to)).toMatchObject([
    { text: 'sach[^12];', printed: 'sach12;', raised: { start: 4, end: 6 } },
    { text: '[^1]', printed: '1', raised: { start: 0, end: 1 } },
    { text: 'Quyet', printed: 'Quyet' },
  ])
})

it('keeps raised letters at the end of a word', () => {
  const page = pageOf(['kn2'])
  const [reading] = page.readings
  const [line] = reading!.lines
  const words = [{ ...line!.words[0]!, raised: { start: 2, end: 3 } }]
  const raisedPage = { ...page, readings: [{ ...reading!, lines: [{ ...line!, words }] }] }
  const { pageText, restoration } = restoredWith([raisedPage], ['kn', 'km'])
  expect(restoredWords(pageText, restoration)[0]![0]!.to).toMatchObject([{ text: 'km2', raised: { start: 2, end: 3 } }])
})

const word = fc.string({ unit: fc.constantFrom('a', 'ấ', '1', '.', '’'), minLength: 1, maxLength: 5 })
const texts = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 5 },
)

/** Corrections within the lines of a text, without overlap. */
const cuts = fc.array(
  fc.tuple(fc.nat(200), fc.nat(6), fc.string({ unit: fc.constantFrom('x', 'ộ', ' '), maxLength: 4 })),
)

it('gives the restored text, line by line, whatever is corrected', () => {
  fc.assert(
    fc.property(texts, cuts, (lines, proposed) => {
      const pageText = layOutPages([pageOf(lines)])
      const { text } = pageText
      let free = 0
      const corrections = proposed
        .sort(([a], [b]) => a - b)
        .flatMap(([start, length, replacement]) => {
          const lineEnd = text.indexOf('\n', start)
          const end = Math.min(start + length, lineEnd)
          if (start < free || lineEnd < 0 || end <= start) return []
          free = end
          return [correction(text, start, end, replacement)]
        })
      const restored = applyCorrections(text, corrections)
      const changed = restoredWords(pageText, { text: restored, corrections, confidence: 1 })
      const words = (line: string) => line.split(' ').filter((part) => part !== '')
      expect(changed.map((line) => line.flatMap(({ to }) => to.map((part) => part.text)))).toEqual(
        restored.split('\n').slice(0, -1).map(words),
      )
      expect(changed.map((line) => line.flatMap(({ from }) => from))).toEqual(pageText.lines.map((line) => line?.words))
    }),
  )
})
