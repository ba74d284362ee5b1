import { describe, expect, it } from 'vitest'
import { type Face, foldLetters, inkWidth } from '../../src/orthography/index.ts'
import type { PageWord } from '../../src/page/index.ts'
import { pageTypes } from '../../src/scan/type-fit.ts'

const LINES = [
  'thực hiện chương trình giám sát của thường trực',
  'dân tỉnh ban hành nghị quyết về hỗ trợ phát triển',
  'định tiêu chí định mức và quy trình xét duyệt',
]

interface Printing {
  readonly face?: Face
  /** In pixels. */
  readonly em?: number
  /** What heights tell of it. */
  readonly size?: number | null
  /** What is read of a word. */
  readonly read?: (word: string) => string
  /** How wide a word is, beside what its letters are. */
  readonly wider?: (index: number) => number
}

const printed = (
  line: string,
  { em = 50, face = 'regular', read = foldLetters, size = 53, wider = () => 0 }: Printing = {},
): PageWord[] =>
  line.split(' ').map((word, i) => ({
    text: read(word),
    box: { left: 200 * i, top: 0, right: 200 * i + em * (inkWidth(word, face)! + wider(i)), bottom: 40 },
    ...(size === null ? {} : { size }),
  }))

describe('pageTypes', () => {
  it('finds size and face of lines, though marks were not read', () => {
    const types = pageTypes([printed(LINES[0]!), printed(LINES[1]!, { face: 'bold', em: 60, size: 63 })])!
    expect(types.lines.map((line) => line?.face)).toEqual(['regular', 'bold'])
    expect(types.lines[0]?.em).toBeCloseTo(50, 5)
    expect(types.lines[1]?.em).toBeCloseTo(60, 5)
  })

  it('is not led astray by words that were misread', () => {
    const read = (word: string) => (word === 'thực' ? '12' : word === 'hiện' ? 'hin' : foldLetters(word))
    const [line] = pageTypes([printed(LINES[0]!, { read }), ...LINES.slice(1).map((line) => printed(line))])!.lines
    expect(Math.abs(line!.em - 50)).toBeLessThan(2)
  })

  it('takes short lines for what the others are, in the size that heights tell', () => {
    const lines = [...LINES.map((line) => printed(line, { face: 'italic' })), printed('tỉnh', { size: 106, em: 99 })]
    const last = pageTypes(lines)!.lines.at(-1)
    expect(last?.face).toBe('italic')
    expect(last?.em).toBeCloseTo(100, 5)
  })

  it('knows nothing of short lines without a size', () => {
    const types = pageTypes([...LINES.map((line) => printed(line)), printed('tỉnh', { size: null })])!
    expect(types.lines.at(-1)).toBeUndefined()
  })

  it('tells lines by their words alone where no sizes are known', () => {
    const [line] = pageTypes(LINES.map((line) => printed(line, { size: null })))!.lines
    expect(line?.em).toBeCloseTo(50, 5)
  })

  it('says how far widths are off', () => {
    const off = (by: number) => pageTypes(LINES.map((line) => printed(line, { wider: (i) => (i % 2 ? by : -by) })))
    expect(off(0)?.spread).toBe(0.012)
    expect(off(0.02)?.spread).toBeGreaterThan(0.02)
    expect(off(0.02)?.spread).toBeLessThan(0.05)
  })

  it('knows nothing of a page whose letters are otherwise wide', () => {
    const typewritten = LINES.map((line) =>
      printed(line).map((word) => ({ ...word, box: { ...word.box, right: word.box.left + 24 * word.text.length } })),
    )
    expect(pageTypes(typewritten)).toBeUndefined()
  })

  it('knows nothing of pages without words, or with boxes that have no width', () => {
    expect(pageTypes([])).toBeUndefined()
    expect(pageTypes([[]])).toBeUndefined()
    const flat = LINES.map((line) =>
      printed(line).map((word) => ({ ...word, box: { ...word.box, right: word.box.left } })),
    )
    expect(pageTypes(flat)).toBeUndefined()
  })
})
