import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../scripts/pages/break.ts'
import { layoutPages } from '../../../scripts/pages/layout.ts'
import { parseMarkup } from '../../../scripts/pages/markup.ts'
import { A4 } from '../../../scripts/pages/sheet.ts'
import { shareWidth } from '../../../scripts/pages/table.ts'

const halfEm: Measure = (text, _, size) => text.length * size * 0.5
const lay = (source: string) => layoutPages(parseMarkup(source), A4, halfEm)
const textOf = (source: string) => lay(source).flatMap((page) => page.lines.map((line) => line.text))

const word = fc.stringMatching(/^[a-zđêô]{1,12}$/)
const paragraph = fc.array(word, { minLength: 1, maxLength: 120 })

describe('layoutPages', () => {
  it('sets no word outside the text area', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        for (const { lines } of lay(paragraphs.map((words) => `@p ${words.join(' ')}`).join('\n')))
          for (const placed of lines.flatMap((line) => line.words)) {
            expect(placed.x).toBeGreaterThanOrEqual(A4.marginLeft - 0.01)
            expect(placed.x + placed.width).toBeLessThanOrEqual(A4.width - A4.marginRight + 0.01)
          }
      }),
      { numRuns: 30 },
    )
  })

  it('prints every word once and in order', () => {
    fc.assert(
      fc.property(paragraph, (words) => {
        expect(textOf(`@p ${words.join(' ')}`).join(' ')).toBe(words.join(' '))
      }),
      { numRuns: 50 },
    )
  })

  it('cuts a word that is wider than the page', () => {
    const lines = textOf(`@p ${'x'.repeat(200)}`)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('x'.repeat(200))
  })

  it('justifies all lines of a paragraph but the last', () => {
    const [page] = lay(`@p ${Array.from({ length: 60 }, () => 'chữ').join(' ')}`)
    const ends = (page?.lines ?? []).map((line) => (line.words.at(-1)?.x ?? 0) + (line.words.at(-1)?.width ?? 0))
    for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(A4.width - A4.marginRight)
    expect(ends.at(-1)).toBeLessThan(A4.width - A4.marginRight - 1)
  })

  it('joins the columns of a row in one printed line', () => {
    expect(textOf('@columns TRÁI || PHẢI')).toEqual(['TRÁI PHẢI'])
  })

  it('prints the rows of a footnote that do not fit on the next page, where the sheet allows it', () => {
    const filling = Array.from({ length: 37 }, () => '@p dòng').join('\n')
    const note = Array.from({ length: 120 }, (_, i) => `chú${i}`).join(' ')
    const source = parseMarkup(`${filling}\n@p một[^1]\n@note 1 ${note}`)
    const [first, second] = layoutPages(source, { ...A4, paragraphGap: 0, splitNotes: true }, halfEm)
    const notes = [first, second].map((page) =>
      page!.lines.filter(({ text }) => /chú/.test(text)).map(({ text }) => text),
    )
    expect(first!.lines.map(({ text }) => text)).toContain('một[^1]')
    expect(notes.every((lines) => lines.length > 0)).toBe(true)
    expect(notes.flat().join(' ')).toBe(`[^1] ${note}`)
  })

  it('puts a footnote at the foot of the page that has its mark', () => {
    const pages = lay('@note 1 chú thích\n@p một[^1]\n@page\n@p hai')
    expect(pages.map((page) => page.lines.map((line) => line.text))).toEqual([
      ['một[^1]', '[^1] chú thích'],
      ['2', 'hai'],
    ])
  })

  it('ends no page below the bottom margin', () => {
    const body = Array.from({ length: 80 }, (_, i) => `@p dòng[^${i}] số\n@note ${i} chú`).join('\n')
    const pages = lay(body)
    expect(pages.length).toBeGreaterThan(1)
    for (const { lines } of pages) {
      const baselines = lines.map((line) => line.words[0]?.baseline ?? 0)
      expect(Math.max(...baselines)).toBeLessThanOrEqual(A4.height - A4.marginBottom)
      expect(baselines).toEqual([...baselines].sort((a, b) => a - b))
    }
  })

  it('keeps a heading with the row after it', () => {
    const pages = lay(`${'@p dòng\n'.repeat(30)}@heading I. MỤC\n@p sau`)
    expect(pages.map((page) => page.lines.at(-1)?.text)).toEqual(['dòng', 'sau'])
    expect(pages[1]?.lines.map((line) => line.text)).toEqual(['2', 'I. MỤC', 'sau'])
  })
})

describe('shareWidth', () => {
  it('gives each column its least width and shares out the whole', () => {
    const columns = [
      { least: 20, natural: 20 },
      { least: 50, natural: 900 },
    ]
    const widths = shareWidth(columns, 400)
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(400)
    columns.forEach((column, i) => {
      expect(widths[i]).toBeGreaterThanOrEqual(column.least)
    })
  })

  it('shrinks columns in proportion when they do not fit', () => {
    expect(
      shareWidth(
        [30, 60].map((w) => ({ least: w, natural: w })),
        45,
      ),
    ).toEqual([15, 30])
  })
})
