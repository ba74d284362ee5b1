import type { Box, PageLine } from '../page.ts'

/** A cell of a table on a page. */
export interface TableCell {
  /** Its printed lines, from the top; none for an empty cell, and for one that is merged into another. */
  readonly lines: readonly PageLine[]
  /** How many columns and rows it spans; those that are merged into it stand in the table as empty cells. */
  readonly columns: number
  readonly rows: number
}

/** A table on a page. */
export interface TableArea {
  readonly box: Box
  /** Every row has the same number of cells. */
  readonly rows: readonly (readonly TableCell[])[]
  /** Where its columns begin and the last one ends, as shares of the width of the table: 0 to 1. */
  readonly edges: readonly number[]
  /** Words that the engine made of ruled lines. */
  readonly noise: readonly PageLine[]
}

/** A cell of one column and row without text. */
export const EMPTY_CELL: TableCell = { lines: [], columns: 1, rows: 1 }
