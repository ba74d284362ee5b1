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
function readPage(printed: readonly string[], { boxed = aroundInk, slope = 0, size = EM as number | null } = {}): Page {
  const lines = printed.map((line, row) =>
    lineOf(
      [...line.matchAll(/\S+/g)].map(({ 0: word, index }): PageWord => {
        const { ascent, descent } = extentsOf(word)!
        const [top, bottom] = boxed(ascent, descent)
        const [left, right] = [index * LETTER, (index + word.length) * LETTER - 4]
        const base = (row + 1) * PITCH + (slope * (left + right)) / 2
        const box = { left, top: base - top * EM, right, bottom: base + bottom * EM }
        return { text: foldLetters(word), box, ...(size === null ? {} : { size }) }
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

  it('says nothing where the size of the type is not known', () => {
    expect(measured(readPage(PRINTED, { size: null }))).toEqual([])
  })

  it('says nothing of lines of one word or two, which have no base line that shows', () => {
    const [first = '', ...others] = PRINTED
    expect(measured(readPage([first, 'Lê Vân', ...others]))).toEqual(expected)
  })

  it('says nothing of a text that nobody read', () => {
    const page = readPage(PRINTED)
    expect(measured({ ...page, readings: page.readings.map((reading) => ({ ...reading, source: 'text' })) })).toEqual(
      [],
    )
  })
})
