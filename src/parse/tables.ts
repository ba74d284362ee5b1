import { type LineRange, type PlacedTable, rangesOf } from '../page/index.ts'
import { append } from './append.ts'
import type { DocumentText, TextLine } from './document-text.ts'
import type { PageStart } from './inlines.ts'
import type { PageLayout } from './page-layout.ts'

/** A table that stands between paragraphs. */
export interface TableBlock {
  readonly kind: 'table'
  /** Row by row, for each cell its lines. */
  readonly rows: readonly (readonly TableCellLines[])[]
  /** Pages that begin within it. */
  readonly pages: readonly PageStart[]
}

/** A cell of a table. */
export interface TableCellLines {
  readonly lines: readonly TextLine[]
  /** How many columns and rows it spans. */
  readonly columns: number
  readonly rows: number
}

/** The tables of a text, by lines. */
export interface TextTables {
  /** What begins with a line: a table, and the lines that stand in it but are no cells of it. */
  readonly starts: ReadonlyMap<number, { readonly block: TableBlock; readonly aside: readonly AsideLine[] }>
}

/** A line in a table that is no cell of it: its head, printed again on another page, or what was made of ruled lines. */
export interface AsideLine {
  readonly of: 'runningHead' | 'noise'
  readonly line: TextLine
}

/** Where tables stand, before anything else is known of a text. */
export interface TableLines {
  readonly lines: ReadonlySet<number>
  /** First and last line of each table. */
  readonly extents: readonly LineRange[]
}

/**
 * The lines of tables.
 *
 * @param tables the tables of a text
 */
export function tableLines(tables: readonly PlacedTable[]): TableLines {
  const lines = new Set<number>()
  const extents: LineRange[] = []
  for (const table of tables) {
    const own = rangesOf(table).filter(({ from, to }) => from < to)
    for (const { from, to } of own) for (let line = from; line < to; line++) lines.add(line)
    if (own.length === 0) continue
    const from = own.reduce((least, range) => Math.min(least, range.from), own[0]!.from)
    extents.push({ from, to: own.reduce((most, range) => Math.max(most, range.to), 0) })
  }
  return { lines, extents }
}

/**
 * A text some of whose lines are blank: nothing in tables is taken for a title, a footnote or the number of a page.
 *
 * @param document the text
 * @param lines the lines that are to be blank
 */
export function withoutLines(document: DocumentText, lines: ReadonlySet<number>): DocumentText {
  if (lines.size === 0) return document
  const parts: string[] = []
  let at = 0
  const left = document.lines.map((line): TextLine => {
    if (!lines.has(line.index)) return line
    parts.push(document.text.slice(at, line.start), ' '.repeat(line.end - line.start))
    at = line.end
    return { ...line, text: '', end: line.start }
  })
  return { ...document, lines: left, text: parts.join('') + document.text.slice(at) }
}

/**
 * Makes blocks of tables.
 *
 * @param document the text
 * @param tables its tables
 * @param pages where pages begin
 */
export function textTables(document: DocumentText, tables: readonly PlacedTable[], pages: PageLayout): TextTables {
  const starts = new Map<number, { block: TableBlock; aside: AsideLine[] }>()
  const linesIn = ({ from, to }: LineRange) => document.lines.slice(from, to).filter(({ text }) => text !== '')
  for (const table of tables) {
    const [extent] = tableLines([table]).extents
    if (extent === undefined) continue
    const rows = table.rows.map((row) =>
      row.map(({ columns, from, rows, to }): TableCellLines => ({ lines: linesIn({ from, to }), columns, rows })),
    )
    const aside: AsideLine[] = []
    for (const range of table.heads)
      append(
        aside,
        linesIn(range).map((line) => ({ of: 'runningHead', line })),
      )
    for (const range of table.noise)
      append(
        aside,
        linesIn(range).map((line) => ({ of: 'noise', line })),
      )
    const block: TableBlock = { kind: 'table', rows, pages: pagesIn(document, extent, pages) }
    starts.set(extent.from, { block, aside })
  }
  return { starts }
}

/** The pages that begin behind the first line of a table. */
function pagesIn({ lines }: DocumentText, { from, to }: LineRange, { breaks }: PageLayout): PageStart[] {
  const found: PageStart[] = []
  for (let line = from + 1; line < to; line++) {
    const page = breaks.get(line)
    if (page !== undefined) found.push({ page, offset: lines[line]!.start })
  }
  return found
}

/** Where pages begin outside of tables. */
export function breaksOutside(pages: PageLayout, { extents }: TableLines): PageLayout {
  if (extents.length === 0) return pages
  const isInside = (line: number) => extents.some(({ from, to }) => line > from && line < to)
  return { ...pages, breaks: new Map([...pages.breaks].filter(([line]) => !isInside(line))) }
}
