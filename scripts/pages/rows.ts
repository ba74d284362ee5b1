import { breakLines, type Measure, type PlacedWord } from './break.ts'
import type { Block, Word } from './markup.ts'
import type { Sheet } from './sheet.ts'

/** A straight line of ink, in points. */
export interface Rule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** One printed row: words on a common baseline, at distances from the top of the row. */
export interface Row {
  readonly height: number
  /** Space above it, dropped at the top of a page. */
  readonly before: number
  readonly words: readonly PlacedWord[]
  readonly rules: readonly Rule[]
  /** Footnote marks printed in it. */
  readonly marks: readonly string[]
  /** True when the next row must stand on the same page. */
  readonly keep: boolean
}

const BASELINE = 0.78
const MOTTO = /^Độc lập\s+-/u

/** Width of the text area in points. */
export const contentWidth = (sheet: Sheet) => sheet.width - sheet.marginLeft - sheet.marginRight

const withFace = (words: readonly Word[], face: { bold?: boolean; italic?: boolean }): Word[] =>
  words.map((word) => word.map((fragment) => ({ ...fragment, ...face })))

const marksOf = (words: readonly PlacedWord[]) =>
  words.flatMap((w) => [...w.text.matchAll(/\[\^([^\]]+)\]/g)].map((m) => m[1] as string))

/** Sets words that share a row on its baseline. */
const row = (words: readonly PlacedWord[], size: number, spacing: number, extra: Partial<Row> = {}): Row => {
  const height = size * spacing
  const baseline = (height - size) / 2 + size * BASELINE
  return {
    height,
    before: 0,
    rules: [],
    keep: false,
    ...extra,
    words: words.map((word) => ({ ...word, baseline })),
    marks: marksOf(words),
  }
}

const paragraph = (
  words: readonly Word[],
  sheet: Sheet,
  measure: Measure,
  options: { align: 'justify' | 'center'; indent: number; keep?: boolean },
): Row[] => {
  const setting = {
    x: sheet.marginLeft,
    width: contentWidth(sheet),
    size: sheet.bodySize,
    align: options.align,
    indent: options.indent,
  }
  return breakLines(words, setting, measure).map((line, index) =>
    row(line, sheet.bodySize, sheet.lineSpacing, {
      before: index === 0 ? sheet.paragraphGap : 0,
      keep: options.keep ?? false,
    }),
  )
}

/** Rows of cells that stand beside each other: line k of each on one baseline. */
export const beside = (columns: readonly (readonly PlacedWord[])[][], spacing: number): Row[] =>
  Array.from({ length: Math.max(1, ...columns.map((lines) => lines.length)) }, (_, k) => {
    const words = columns.flatMap((lines) => lines[k] ?? [])
    return row(words, Math.max(11, ...words.map((w) => w.size)), spacing)
  })

/** The short rules that are printed under the motto and, beside it, under the issuer. */
const mottoRules = (columns: readonly (readonly PlacedWord[])[][], height: number): Rule[] =>
  columns.flatMap((lines, side): Rule[] => {
    const line = lines.at(-1) ?? []
    const first = line[0]
    const last = line.at(-1)
    if (!first || !last) return []
    const width = last.x + last.width - first.x
    const inset = side === 0 ? width * 0.3 : 0
    return [{ x1: first.x + inset, x2: first.x + width - inset, y1: height + 1, y2: height + 1 }]
  })

const columns = (block: Block, sheet: Sheet, measure: Measure): Row[] => {
  const [left = [], right = []] = block.cells
  const middle = sheet.marginLeft + contentWidth(sheet) * 0.4
  // The header overhangs the text area on both sides, as typists let it.
  const x = sheet.marginLeft - 20
  const common = { size: sheet.headerSize, align: 'center' as const, indent: 0 }
  const sides = [
    breakLines(left, { ...common, x, width: middle - x - 4 }, measure),
    breakLines(right, { ...common, x: middle + 4, width: sheet.width - sheet.marginRight + 20 - middle - 4 }, measure),
  ]
  const rows = beside(sides, 1.2)
  const isMotto = MOTTO.test((sides[1]?.[0] ?? []).map((w) => w.text).join(' '))
  return isMotto
    ? rows.map((r, i) =>
        i === rows.length - 1 ? { ...r, height: r.height + 6, rules: mottoRules(sides, r.height) } : r,
      )
    : rows
}

const columnsLeft = (block: Block, sheet: Sheet, measure: Measure): Row[] => {
  const [left = [], right = []] = block.cells
  const middle = sheet.marginLeft + contentWidth(sheet) * 0.5
  const isTitle = left.some((word) => word.some((fragment) => fragment.bold))
  const size = isTitle ? sheet.recipientsTitleSize : sheet.recipientsSize
  return beside(
    [
      breakLines(
        left,
        { x: sheet.marginLeft, width: middle - sheet.marginLeft - 8, size, align: 'left', indent: 0 },
        measure,
      ),
      breakLines(
        right,
        {
          x: middle,
          width: sheet.width - sheet.marginRight - middle,
          size: sheet.bodySize,
          align: 'center',
          indent: 0,
        },
        measure,
      ),
    ],
    1.18,
  )
}

/**
 * Sets the body of a footnote; its mark is raised and its first line indented.
 *
 * @param note number of the footnote
 * @param words its text
 * @param sheet sizes of the page
 * @param measure widths of type
 * @returns the printed rows
 */
export const noteRows = (note: string, words: readonly Word[], sheet: Sheet, measure: Measure): Row[] => {
  const mark: Word = [{ text: note, bold: false, italic: false, mark: true }]
  const setting = {
    x: sheet.marginLeft,
    width: contentWidth(sheet),
    size: sheet.noteSize,
    align: 'justify' as const,
    indent: 0,
  }
  return breakLines([mark, ...words], setting, measure).map((line) => ({
    ...row(line, sheet.noteSize, 1.15),
    marks: [],
  }))
}

type Setter = (block: Block, sheet: Sheet, measure: Measure) => Row[]
const text = (block: Block) => block.cells[0] ?? []
const isPlain = (words: readonly Word[]) => words.every((w) => w.every((f) => !f.bold && !f.italic))

/** How each kind of block is set; notes, tables and page breaks are not set one by one. */
export const SETTERS: Partial<Record<Block['kind'], Setter>> = {
  columns,
  'columns-left': columnsLeft,
  center: (b, sheet, measure) => paragraph(text(b), sheet, measure, { align: 'center', indent: 0 }),
  heading: (b, sheet, measure) =>
    paragraph(withFace(text(b), { bold: true }), sheet, measure, {
      align: 'justify',
      indent: sheet.indent,
      keep: true,
    }),
  subheading: (b, sheet, measure) =>
    paragraph(isPlain(text(b)) ? withFace(text(b), { bold: true, italic: true }) : text(b), sheet, measure, {
      align: 'justify',
      indent: sheet.indent,
      keep: true,
    }),
  p: (b, sheet, measure) => paragraph(text(b), sheet, measure, { align: 'justify', indent: sheet.indent }),
  item: (b, sheet, measure) => paragraph(text(b), sheet, measure, { align: 'justify', indent: sheet.indent }),
  gap: (_, sheet) => [row([], sheet.bodySize, 1)],
}
