import { boxAround } from './box.ts'
import { type Column, layOutPage } from './lay-out-page.ts'
import type { Box, Page, PageWord, Source } from './page.ts'
import { markedText } from './raised-marks.ts'
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

/** A cell of a table: lines of the laid out text. */
export interface PlacedCell {
  /** 0-based number of the first line, and the one behind the last; equal for an empty cell. */
  readonly from: number
  readonly to: number
}

/** A table found on a page: its cells stand in the text one below the other, row by row. */
export interface PlacedTable {
  readonly rows: readonly (readonly PlacedCell[])[]
}

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
 * at the end of a page what stands upright or in its margin.
 *
 * @param pages the pages in order; of each the first reading is laid out
 */
export function layOutPages(pages: readonly Page[]): PageText {
  const texts: string[] = []
  const lines: (PlacedLine | null)[] = []
  let offset = 0
  const add = (text: string, line: PlacedLine | null) => {
    texts.push(`${text}\n`)
    lines.push(line)
    offset += text.length + 1
  }
  const usual = usualType(pages)
  pages.forEach((page, index) => {
    layOutPage(page, usual).forEach(({ belowRule, column, opens, piece: { source, words } }, i) => {
      if (opens && i > 0) add('', null)
      const lead = i === 0 && index > 0 ? '\f' : ''
      let at = offset + lead.length
      const texts = words.map((word) => (source === 'text' ? markedText(word) : word.text))
      const placed = words.map((word, w): PlacedWord => {
        const start = at
        at += texts[w]!.length + 1
        return { start, end: at - 1, word }
      })
      const box = boxAround(words.map((word) => word.box))
      add(lead + texts.join(' '), { page: page.number, source, box, column, belowRule, words: placed })
    })
  })
  return { text: texts.join(''), lines, tables: [] }
}
