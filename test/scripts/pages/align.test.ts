import { describe, expect, it } from 'vitest'
import { alignLines, fold, likeness, type PrintedWord, withoutSpecks } from '../../../scripts/pages/align.ts'

const box = (x: number, y: number, width: number, height = 10) => ({ x1: x, y1: y, x2: x + width, y2: y + height })
const printed = (text: string, line: number, x: number, y: number, width = 40): PrintedWord => ({
  text,
  line,
  box: box(x, y, width),
})
const read = (...words: [string, number, number, number?, number?][]) => ({
  text: words.map(([text]) => text).join(' '),
  words: words.map(([text, x, y, width = 40, height = 10]) => ({ text, box: box(x, y, width, height) })),
})

describe('fold', () => {
  it('drops marks, case and blanks', () => {
    expect(fold('Đồng Tháp[^2] 3')).toBe('dongthap23')
  })
})

describe('likeness', () => {
  it('is 1 for texts that differ in marks only', () => {
    expect(likeness('Tiếp tục đầu tư', 'Tiep tuc dau tu')).toBe(1)
  })

  it('falls with every wrong letter', () => {
    expect(likeness('abcd', 'abxd')).toBe(0.75)
  })
})

describe('alignLines', () => {
  it('joins two printed columns that the engine read as one line', () => {
    const { matches } = alignLines(
      [printed('TỈNH', 0, 0, 0), printed('Độc', 0, 200, 0), printed('lập', 0, 245, 0)],
      [read(['TINH', 0, 0], ['Doc', 200, 0], ['lap', 245, 0])],
    )
    expect(matches[0]?.words.map((w) => w.text)).toEqual(['TỈNH', 'Độc', 'lập'])
  })

  it('follows the engine when it reads column after column', () => {
    const { matches } = alignLines(
      [printed('trái', 0, 0, 0), printed('phải', 0, 300, 0), printed('dưới', 1, 0, 20)],
      [read(['trai', 0, 0]), read(['duoi', 0, 20]), read(['phai', 300, 0])],
    )
    expect(matches.map((m) => m.words.map((w) => w.text))).toEqual([['trái'], ['dưới'], ['phải']])
  })

  it('gives a flat dash to the line around it', () => {
    const { matches, lost } = alignLines(
      [printed('-', 0, 0, 0, 4), printed('Sở', 0, 10, 0)],
      [read(['-', 0, 6, 4, 2], ['So', 10, 0])],
    )
    expect(lost).toEqual([])
    expect(matches[0]?.words.map((w) => w.text)).toEqual(['-', 'Sở'])
  })

  it('leaves a noise line without words and reports what no line covers', () => {
    const { matches, lost } = alignLines([printed('mất', 0, 0, 0)], [read(['~~', 0, 100])])
    expect(matches[0]?.words).toEqual([])
    expect(lost.map((w) => w.text)).toEqual(['mất'])
  })
})

describe('withoutSpecks', () => {
  it('drops OCR words beside the printed line', () => {
    const line = read(['|', -60, 0, 3], ['mot', 0, 0], ['hai', 45, 0], ['~', 200, 0, 5])
    expect(withoutSpecks([printed('một', 0, 0, 0), printed('hai', 0, 45, 0)], line.words)).toBe('mot hai')
  })
})
