import { describe, expect, it } from 'vitest'
import { extentsOf, foldLetters } from '../../src/orthography/index.ts'
import type { Page, PageWord } from '../../src/page/index.ts'
import { layOutPages } from '../../src/page/index.ts'
import { wordExtents } from '../../src/scan/word-extents.ts'
import { lineOf, pageOf } from './pages.ts'

const EM = 40
const PITCH = 60
const LETTER = 20

/** How a word is boxed whose ink reaches from `top` to `bottom`, in ems above and below its base line. */
type Boxed = (ascent: number, descent: number) => readonly [top: number, bottom: number]
const aroundInk: Boxed = (ascent, descent) => [ascent, descent]
const ofType: Boxed = () => [0.9, 0.25]

/** A page as an engine that knows no marks reads what is printed; its lines sink by `slope`. */
function readPage(
  printed: readonly string[],
  { boxed = aroundInk, slope = 0, size = EM as number | null, byLetter = false } = {},
): Page {
  const lines = printed.map((line, row) =>
    lineOf(
      [...line.matchAll(/\S+/g)].map(({ 0: word, index }): PageWord => {
        const boxOf = (text: string, left: number) => {
          const { ascent, descent } = extentsOf(text)!
          const [top, bottom] = boxed(ascent, descent)
          const right = left + text.length * LETTER - 4
          const base = (row + 1) * PITCH + (slope * (left + right)) / 2
          return { left, top: base - top * EM, right, bottom: base + bottom * EM }
        }
        return {
          text: foldLetters(word),
          box: boxOf(word, index * LETTER),
          ...(size === null ? {} : { size }),
          ...(byLetter && { letters: [...word].map((letter, i) => boxOf(letter, (index + i) * LETTER)) }),
        }
      }),
    ),
  )
  return { ...pageOf({ source: 'eng', lines }), width: 1600 }
}

const PRINTED = [
  'Thực hiện kế hoạch phát triển kinh tế của tỉnh và các huyện',
  'trong năm qua ngành y tế đã có nhiều cố gắng và đạt kết quả',
  'chung trong công tác phòng chống dịch bệnh của các địa phương',
]

const round = (value: number) => Math.round(value * 100) / 100 + 0
const measured = (page: Page) =>
  wordExtents(layOutPages([page])).map(({ ascent, descent }) => ({ ascent: round(ascent), descent: round(descent) }))
const expected = PRINTED.flatMap((line) => line.split(' ')).map((word) => extentsOf(word))

describe('wordExtents', () => {
  it('measures what is printed above and below the line, whatever was read', () => {
    expect(measured(readPage(PRINTED))).toEqual(expected)
  })

  it('follows lines that sink', () => {
    expect(measured(readPage(PRINTED, { slope: 0.02 }))).toEqual(expected)
  })

  it('names the words by their offsets in the text', () => {
    const pageText = layOutPages([readPage(PRINTED)])
    const words = wordExtents(pageText).map(({ end, start }) => pageText.text.slice(start, end))
    expect(words).toEqual(PRINTED.flatMap((line) => foldLetters(line).split(' ')))
  })

  it('says nothing where boxes are those of the type, not of the ink', () => {
    expect(measured(readPage(PRINTED, { boxed: ofType }))).toEqual([])
  })

  it('says nothing where the size of the type is not known, or none', () => {
    expect(measured(readPage(PRINTED, { size: null }))).toEqual([])
    expect(measured(readPage(PRINTED, { size: 0 }))).toEqual([])
  })

  it('says nothing of lines of one word or two, which have no base line that shows', () => {
    const [first = '', ...others] = PRINTED
    expect(measured(readPage([first, 'Lê Vân', ...others]))).toEqual(expected)
  })

  describe('where the boxes of letters are known', () => {
    it('measures each letter', () => {
      const words = wordExtents(layOutPages([readPage(PRINTED, { byLetter: true })]))
      const measured = words.map(({ letters = [] }) =>
        letters.map(({ ascent, descent }) => ({ ascent: round(ascent), descent: round(descent) })),
      )
      expect(measured).toEqual(
        PRINTED.flatMap((line) => line.split(' ')).map((word) => [...word].map((letter) => extentsOf(letter))),
      )
    })

    it('measures lines of one word', () => {
      const [first = '', ...others] = PRINTED
      const printed = [first, 'Vận', ...others]
      const words = wordExtents(layOutPages([readPage(printed, { byLetter: true })]))
      expect(words).toHaveLength(expected.length + 1)
    })

    it('measures words as a whole that have another number of letters than of boxes', () => {
      const page = readPage(PRINTED, { byLetter: true })
      const readings = page.readings.map((reading) => ({
        ...reading,
        lines: reading.lines.map(({ words }) =>
          lineOf(words.map((word) => ({ ...word, letters: word.letters!.slice(1) }))),
        ),
      }))
      expect(measured({ ...page, readings })).toEqual(expected)
    })

    it('says nothing of letters that stand elsewhere than their word', () => {
      const page = readPage(PRINTED, { byLetter: true })
      const moved = page.readings.map((reading) => ({
        ...reading,
        lines: reading.lines.map(({ words }) =>
          lineOf(
            words.map((word) => ({
              ...word,
              box: { ...word.box, left: word.box.left + 30, right: word.box.right + 30 },
            })),
          ),
        ),
      }))
      const words = wordExtents(layOutPages([{ ...page, readings: moved }]))
      expect(words.length).toBeGreaterThan(0)
      expect(words.filter(({ letters }) => letters !== undefined)).toEqual([])
    })
  })

  it('takes time in proportion to the length of a line', () => {
    const line = PRINTED.join(' ')
    const milliseconds = (times: number) => {
      const pageText = layOutPages([readPage([Array(times).fill(line).join(' ')], { byLetter: true })])
      const start = performance.now()
      wordExtents(pageText)
      return performance.now() - start
    }
    milliseconds(20)
    expect(milliseconds(400)).toBeLessThan(1000)
  })

  it('says nothing of a text that nobody read', () => {
    const page = readPage(PRINTED)
    expect(measured({ ...page, readings: page.readings.map((reading) => ({ ...reading, source: 'text' })) })).toEqual(
      [],
    )
  })
})
