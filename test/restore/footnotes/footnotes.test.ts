import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFootnotes } from '../../../src/restore/footnotes/footnotes.ts'
import type { TokenChoices } from '../../../src/restore/lattice/token-choices.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const notAskedFor = (): never => {
  throw new Error('not asked for')
}

/** Knows plain letters for words, and nothing else. */
const choices: TokenChoices = {
  words: () => notAskedFor(),
  cheapest: (read) => (/^\p{L}+$/u.test(read) ? 1 : Number.POSITIVE_INFINITY),
  near: () => true,
  surprise: () => notAskedFor(),
  codeCost: (read) => (read.endsWith('-UBND') ? 5 : 15),
}

const engineAt = () => ({
  name: 'eng' as const,
  choices,
  readCode: notAskedFor,
  readLabel: notAskedFor,
  layOut: notAskedFor,
  hear: notAskedFor,
  misread: notAskedFor,
  amid: notAskedFor,
  beside: notAskedFor,
})

const find = (source: string) => findFootnotes(source, linesOf(source), engineAt)

/** Marks as the text they stand on and the number found, notes with a colon. */
const marksOf = (source: string): string[] =>
  find(source).marks.map(
    ({ start, end, number, opensNote }) => `${source.slice(start, end)}=${number}${opensNote ? ':' : ''}`,
  )

const BODY = 'Nam qua tinh da to chuc nhieu hoi nghi ve xay dung'
const NOTE = 'Quyet dinh so 15/QD-UBND ngay 02 thang 3 nam 2021 cua Uy ban nhan dan tinh ve viec giao'

/** A page of body lines with these put in, and notes at its foot. */
function page(lines: readonly string[], notes: readonly string[]): string {
  const body = Array.from({ length: 12 }, () => BODY)
  lines.forEach((line, i) => {
    body[3 * i + 2] = line
  })
  return [...body, ...notes.flatMap((note) => ['', note])].join('\n')
}

describe('findFootnotes', () => {
  it('pairs marks with the notes at the foot of the page', () => {
    const source = page(['tinh da to chuc cac hoi nghi! va', 'theo quyet dinh? cua tinh'], [`! ${NOTE}`, `2 ${NOTE}`])
    expect(marksOf(source)).toEqual(['!=1', '?=2', '!=1:', '2=2:'])
  })

  it('counts on from page to page', () => {
    const first = page(['theo quyet dinh! cua tinh'], [`! ${NOTE}`])
    const second = page(['theo quyet dinh? cua tinh'], [`* ${NOTE}`])
    expect(marksOf(`${first}\n\f${second}`)).toEqual(['!=1', '!=1:', '?=2', '*=2:'])
  })

  it('counts on from volume to volume', () => {
    const first = `${page(['theo quyet dinh! cua tinh'], [`! ${NOTE}`])}\n`
    const second = `\f${page(['theo quyet dinh? cua tinh'], [`* ${NOTE}`])}`
    const { numbering } = find(first)
    const { marks } = findFootnotes(second, linesOf(second), engineAt, numbering)
    expect(marks.map(({ number, opensNote }) => [number, opensNote])).toEqual([
      [2, false],
      [2, true],
    ])
  })

  it('goes on in notes that a volume breaks off', () => {
    const source = page(['theo quyet dinh! cua tinh', 'theo quyet dinh? cua tinh'], [`! ${NOTE}\n${NOTE}\n2 ${NOTE}`])
    const at = source.indexOf(NOTE, source.indexOf('! Quyet') + 10)
    const { numbering } = find(source.slice(0, at))
    const rest = `${source.slice(at)}\n\f${page([], [])}`
    const { marks, order } = findFootnotes(rest, linesOf(rest), engineAt, numbering)
    expect(marks.map(({ number, opensNote }) => [number, opensNote])).toEqual([[2, true]])
    expect(order.slice(-2).map(({ line }) => line)).toEqual([0, 1])
  })

  it('keeps the count where one note cannot be found', () => {
    const first = page(['theo quyet dinh! cua', 'cac so nganh? da', 'va huyen* thi'], [`! ${NOTE}`, NOTE, `3 ${NOTE}`])
    expect(marksOf(first)).toEqual(['!=1', '?=2', '*=3', '!=1:', '3=3:'])
  })

  it('finds a letter behind a code that is whole without it', () => {
    const pageWith = (code: string) =>
      page(
        ['theo quyet dinh! cua', `tai van ban so ${code} cua`, 'va huyen* thi'],
        [`! ${NOTE}`, `2 ${NOTE}`, `3 ${NOTE}`],
      )
    expect(marksOf(pageWith('15/KH-UBNDY'))).toContain('Y=2')
    expect(marksOf(pageWith('15/KH-SXYZY'))).not.toContain('Y=2')
  })

  it('finds a mark behind a year and behind a percentage', () => {
    const source = page(['den het nam 20231. Toan tinh', 'dat ty le 70,19%? so voi'], [`! ${NOTE}`, `2 ${NOTE}`])
    expect(marksOf(source)).toEqual(['1=1', '?=2', '!=1:', '2=2:'])
  })

  it('parts a mark from the word it is glued to', () => {
    const source = page(['theo quyet dinh! cua tinh'], ["'Quyet dinh so 15/QD-UBND ngay 02 thang 3 nam 2021 cua tinh"])
    const { marks } = find(source)
    expect(marks.at(-1)).toMatchObject({ number: 1, opensNote: true, glued: true })
  })

  it('invents no marks without notes', () => {
    const lines = [
      'cac don vi noi: "phai lam ngay"; dien tich 25 m² va 30°',
      'vi sao? Can lam ro!',
      '- Cac so, nganh',
      '* Ve dau tu',
    ]
    expect(marksOf(page(lines, []))).toEqual([])
  })

  it('does not take numbered paragraphs and rows of tables for notes', () => {
    const rows = ['1 Xa Tan Hoa 25 30', '2 Xa Tan Loc 14 18', '3 Xa Tan Phu 10 11']
    expect(marksOf([page([], []), '', '1. Cac so, nganh', '', ...rows, '', BODY, BODY].join('\n'))).toEqual([])
  })

  it('reads the notes of a page behind the body it interrupts', () => {
    const first = page(['theo quyet dinh! cua tinh'], [`! ${NOTE}`])
    const source = `${first}\n\f${BODY}`
    const { order } = find(source)
    const lines = order.filter(({ line }) => linesOf(source)[line]!.tokens.length > 0).map(({ line }) => line)
    expect(lines.slice(-2)).toEqual([14, 13])
  })

  it('puts every line in the reading order once, and marks inside tokens, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('! ', '2 ', '\n', '\n\n', '\f', ' ', '®', `${NOTE}\n`, `${BODY}\n`, 'dinh? ', '2023* ', '3\n'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = pieces.join('')
        const lines = linesOf(source)
        const { marks, order } = find(source)
        expect(order.map(({ line }) => line).sort((a, b) => a - b)).toEqual([...lines.keys()])
        let last = 0
        for (const { start, end, number } of marks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(number).toBeGreaterThan(0)
          const token = lines
            .flatMap(({ tokens }) => tokens)
            .find((t) => t.start <= start && end <= t.start + t.text.length)
          expect(token).toBeDefined()
          last = end
        }
      }),
    )
  })

  it.each([
    ['notes and marks', (i: number) => `${i % 99} Ghi chu so ${i}?`],
    ['marks', () => 'quyet dinh? theo nghi! quyet* cua° tinh" ve?'],
  ])('is quick where every line may hold %s', (_, line) => {
    const start = performance.now()
    find(Array.from({ length: 4000 }, (_, i) => line(i)).join('\n'))
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it('takes time in proportion to the text', () => {
    const long = Array.from({ length: 150 }, () => page(['theo quyet dinh! cua tinh'], [`! ${NOTE}`])).join('\n\f')
    const start = performance.now()
    find(long)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('findFootnotes with sizes of type', () => {
  const source = `${BODY}*\n\n* ${BODY}`
  const found = (typeSizes: readonly (number | null)[]) =>
    findFootnotes(source, linesOf(source), engineAt, undefined, { typeSizes }).marks.map(({ opensNote }) => opensNote)

  it('opens a note in small type', () => {
    expect(found([1, null, 0.7])).toEqual([false, true])
  })

  it('opens none in type of the usual size', () => {
    expect(found([1, null, 1])).toEqual([])
  })
})
