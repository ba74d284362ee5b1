import { boxAround } from './box.ts'
import type { Column } from './lay-out-page.ts'
import type { Box, Page, PageLine, PageWord, Source } from './page.ts'
import { pageEntries } from './page-entries.ts'
import { markedText } from './raised-marks.ts'
import { type PageTable, type TableArea, type TableCell, tableStart } from './tables/index.ts'
import { usualType } from './type-measures.ts'

/** A word of the laid out text: where it stands in it. */
export interface PlacedWord {
  /** Offsets in the text: `text.slice(start, end)`, which is the word's own but for a mark in it. */
  readonly start: number
  readonly end: number
  readonly word: PageWord
}

/** A line of the laid out text, as it is printed. */
export interface PlacedLine {
  /** Number of the page, counted from 1. */
  readonly page: number
  readonly source: Source
  readonly box: Box
  /** The column it stands in, where two stand beside each other, or the margin; null for a line of the whole page. */
  readonly column: Column | null
  /** Whether the short rule is above it that stands above notes. */
  readonly belowRule: boolean
  readonly words: readonly PlacedWord[]
}

/** Lines of the laid out text. */
export interface LineRange {
  /** 0-based number of the first line, and the one behind the last; equal for none. */
  readonly from: number
  readonly to: number
}

/** A cell of a table. */
export interface PlacedCell extends LineRange {
  /** How many columns and rows it spans; what is merged into it stands in the table as empty cells. */
  readonly columns: number
  readonly rows: number
}

/** A table: its cells stand in the text one below the other, row by row, perhaps over pages. */
export interface PlacedTable {
  readonly rows: readonly (readonly PlacedCell[])[]
  /** Heads that were printed again on further pages. */
  readonly heads: readonly LineRange[]
  /** What the engine made of ruled lines. */
  readonly noise: readonly LineRange[]
}

/** All lines of a table: its cells, its head where it is printed again, and what was made of its rules. */
export const rangesOf = ({ heads, noise, rows }: PlacedTable): LineRange[] => [...rows.flat(), ...heads, ...noise]

/** The pages of a document as one text, in the order of reading, and where everything in it is printed. */
export interface PageText {
  /**
   * Lines end with a line feed; a form feed stands before the first line of each page but the first; a blank line stands
   * where a paragraph opens. Footnote marks known to be raised are `[^n]`.
   */
  readonly text: string
  /** For each line of the text what is printed there; null for a blank line. */
  readonly lines: readonly (PlacedLine | null)[]
  readonly tables: readonly PlacedTable[]
}

/**
 * Lays pages out as one text: lines from the top down, the pieces of a line in one; two columns one after the other;
 * tables cell by cell; at the end of a page what stands upright or in its margin.
 *
 * @param pages the pages in order; of each the first reading is laid out
 */
export function layOutPages(pages: readonly Page[]): PageText {
  const texts: string[] = []
  const lines: (PlacedLine | null)[] = []
  const tables: GrowingTable[] = []
  let offset = 0
  let lead = ''
  const addBlank = () => {
    texts.push('\n')
    lines.push(null)
    offset++
  }
  const add = ({ words }: Pick<PageLine, 'words'>, line: Omit<PlacedLine, 'box' | 'words'>) => {
    let at = offset + lead.length
    const printed = words.map((word) => (line.source === 'text' ? markedText(word) : word.text))
    const placed = words.map((word, w): PlacedWord => {
      const start = at
      at += printed[w]!.length + 1
      return { start, end: at - 1, word }
    })
    const text = `${lead}${printed.join(' ')}\n`
    texts.push(text)
    lines.push({ ...line, box: boxAround(words.map((word) => word.box)), words: placed })
    offset += text.length
    lead = ''
  }
  const addAll = (added: readonly PageLine[], page: number, reader: Source): LineRange => {
    const from = lines.length
    for (const line of added) add(line, { page, source: line.source ?? reader, column: null, belowRule: false })
    return { from, to: lines.length }
  }
  const addTable = ({ area, ...ends }: PageTable, page: number, reader: Source) => {
    const open = tables.at(-1)
    const isNext = open !== undefined && open.page === page - 1
    const { goesOn, heads } = tableStart(isNext ? open.first : null, open?.last, { area, ...ends })
    const table: GrowingTable = goesOn
      ? open!
      : { first: area, last: { area, ...ends }, page, rows: [], heads: [], noise: [] }
    if (!goesOn) tables.push(table)
    area.rows.forEach((row, i) => {
      const cells = row.map(({ columns, lines, rows }: TableCell) => ({
        ...addAll(lines, page, reader),
        columns,
        rows,
      }))
      if (i >= heads) table.rows.push(cells)
      else table.heads.push({ from: cells[0]!.from, to: cells.at(-1)!.to })
    })
    if (area.noise.length > 0) table.noise.push(addAll(area.noise, page, reader))
    table.last = { area, ...ends }
    table.page = page
  }
  const usual = usualType(pages)
  pages.forEach((page, index) => {
    const start = lines.length
    const reader = page.readings[0]?.source ?? 'text'
    lead = index > 0 ? '\f' : ''
    let isBelowTable = false
    for (const entry of pageEntries(page, usual)) {
      const opens = entry.kind === 'table' || entry.laid.opens || isBelowTable
      if (opens && lines.length > start) addBlank()
      isBelowTable = entry.kind === 'table'
      if (entry.kind === 'table') addTable(entry.table, page.number, reader)
      else {
        const { belowRule, column, piece } = entry.laid
        add(piece, { page: page.number, source: piece.source, column, belowRule })
      }
    }
  })
  return {
    text: texts.join(''),
    lines,
    tables: tables.map(({ heads, noise, rows }) => ({ rows, heads, noise })),
  }
}

/** A table that may go on. */
interface GrowingTable {
  /** Its part on the first of its pages, and on the last one so far. */
  readonly first: TableArea
  last: PageTable
  page: number
  readonly rows: PlacedCell[][]
  readonly heads: LineRange[]
  readonly noise: LineRange[]
}
