import { describe, expect, it } from 'vitest'
import { extentsOf, foldLetters, inkWidth, roomOf } from '../../src/orthography/index.ts'
import type { Page, PageWord } from '../../src/page/index.ts'
import { layOutPages } from '../../src/page/index.ts'
import { wordInk } from '../../src/scan/word-ink.ts'
import { emissionsOf } from '../emissions/emissions-of.ts'
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
  wordInk(layOutPages([page])).flatMap(({ reach }) =>
    reach === undefined ? [] : [{ ascent: round(reach.ascent), descent: round(reach.descent) }],
  )
const expected = PRINTED.flatMap((line) => line.split(' ')).map((word) => extentsOf(word)!)

describe('wordInk', () => {
  it('measures what is printed above and below the line, whatever was read', () => {
    expect(measured(readPage(PRINTED))).toEqual(expected)
  })

  it('follows lines that sink', () => {
    expect(measured(readPage(PRINTED, { slope: 0.02 }))).toEqual(expected)
  })

  it('names the words by their offsets in the text', () => {
    const pageText = layOutPages([readPage(PRINTED)])
    const words = wordInk(pageText).map(({ end, start }) => pageText.text.slice(start, end))
    expect(words).toEqual(PRINTED.flatMap((line) => foldLetters(line).split(' ')))
  })

  it('says nothing where boxes are those of the type, not of the ink', () => {
    expect(measured(readPage(PRINTED, { boxed: ofType }))).toEqual([])
  })

  it('says nothing where boxes are those of the type, though some lines have more descenders than others', () => {
    const lines = [
      'ngày tháng gồm các',
      'nghề nghiệp phải gắn trong',
      'quy chế phối hợp giữa',
      'nêu trên và các nơi khác',
    ]
    const pages = [...lines, ...lines].map((line) => line.split(' ').slice(0, 4).join(' '))
    expect(measured(readPage([...pages, 'toàn dân tham gia', 'chưa có khi nào'], { boxed: ofType }))).toEqual([])
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
      const words = wordInk(layOutPages([readPage(PRINTED, { byLetter: true })]))
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
      const words = wordInk(layOutPages([readPage(printed, { byLetter: true })]))
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
      const words = wordInk(layOutPages([{ ...page, readings: moved }]))
      expect(words.length).toBeGreaterThan(0)
      expect(words.filter(({ letters }) => letters !== undefined)).toEqual([])
    })
  })

  it('takes time in proportion to the length of a line', () => {
    const line = PRINTED.join(' ')
    const milliseconds = (times: number) => {
      const pageText = layOutPages([readPage([Array(times).fill(line).join(' ')], { byLetter: true })])
      const start = performance.now()
      wordInk(pageText)
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

  describe('where the type is known', () => {
    /** A page in Times New Roman, as an engine reads it that knows no marks. */
    function readType(boxed = aroundInk, size: number | null = EM, taller = 1): Page {
      const lines = PRINTED.map((line, row) => {
        let left = 100
        return lineOf(
          line.split(' ').map((word): PageWord => {
            const { ascent, descent } = extentsOf(word)!
            const [top, bottom] = boxed(ascent, descent)
            const room = roomOf(word, 'regular')!
            const base = (row + 1) * PITCH
            const box = {
              left: left + room.left * EM,
              right: left + (room.advance - room.right) * EM,
              top: base - top * EM * taller,
              bottom: base + bottom * EM * taller,
            }
            left += (room.advance + 0.3) * EM
            return { text: foldLetters(word), box, ...(size === null ? {} : { size }) }
          }),
        )
      })
      return { ...pageOf({ source: 'eng', lines }), width: 2400 }
    }

    it('measures how wide words are', () => {
      const words = PRINTED.flatMap((line) => line.split(' '))
      const off = wordInk(layOutPages([readType()])).map(({ span }, i) =>
        Math.abs(span!.right - span!.left - inkWidth(words[i]!, 'regular')!),
      )
      expect(off).toHaveLength(words.length)
      expect(Math.max(...off)).toBeLessThan(0.02)
    })

    it('measures words from the left edge of their line', () => {
      const [first, second] = wordInk(layOutPages([readType()]))
      expect(first!.span!.left).toBe(0)
      expect(second!.span!.left).toBeGreaterThan(first!.span!.right)
    })

    /** How far what words reach above and below the line is off at most, in ems. */
    const offBy = (page: Page) => {
      const words = wordInk(layOutPages([page]))
      expect(words).toHaveLength(expected.length)
      return Math.max(
        ...words.flatMap(({ reach }, i) => [
          Math.abs(reach!.ascent - expected[i]!.ascent),
          Math.abs(reach!.descent - expected[i]!.descent),
        ]),
      )
    }

    it.each([
      ['is not known', null],
      ['is said to be smaller', 0.85 * EM],
      ['is said to be larger', 1.1 * EM],
    ])('measures how far words reach by it where the size %s', (_, size) => {
      expect(offBy(readType(aroundInk, size))).toBeLessThan(0.02)
    })

    it('makes allowance for ink that was spread', () => {
      expect(offBy(readType(aroundInk, null, 1.08))).toBeLessThan(0.02)
    })

    it('measures widths where boxes are those of the type, too', () => {
      const words = wordInk(layOutPages([readType(ofType)]))
      expect(words.length).toBe(expected.length)
      expect(words.filter(({ reach }) => reach !== undefined)).toEqual([])
      expect(words.filter(({ span }) => span === undefined)).toEqual([])
    })
  })

  it('has what a recogniser says of a word of which nothing is known', () => {
    const box = { left: 100, top: 10, right: 150, bottom: 40 }
    const words = [{ text: '12', box, emissions: emissionsOf('là', 0.97, { left: 0.5, width: 0.1 }) }]
    const [ink] = wordInk(layOutPages([pageOf({ source: 'eng', lines: [lineOf(words)] })]))
    expect(ink).toMatchObject({ start: 0, end: 2, emissions: { left: 25, width: 5 } })
  })

  it('has what a recogniser says in the measures of the line', () => {
    const page = readPage(PRINTED)
    const lines = page.readings[0]!.lines.map(({ box, words }) => ({
      box,
      words: words.map((word) => ({
        ...word,
        emissions: emissionsOf('a', 0.97, { left: 0, width: EM / 4 / (word.box.right - word.box.left) }),
      })),
    }))
    const inks = wordInk(layOutPages([{ ...page, readings: [{ source: 'eng', lines }] }]))
    expect(inks).toHaveLength(PRINTED.flatMap((line) => line.split(' ')).length)
    const [first, second] = inks
    expect(first!.emissions!.left).toBe(0)
    expect(first!.emissions!.width).toBeCloseTo(second!.emissions!.width, 6)
    // The second word stands behind five letters and a blank.
    expect(second!.emissions!.left / first!.emissions!.width).toBeCloseTo((5 * LETTER) / (EM / 4), 6)
  })
})
