import { likeness } from '../../scripts/pages/align.ts'

/** The texts of a table, row by row. */
export type CellTexts = readonly (readonly string[])[]

/** Cells with text: printed, found, and found in their place. */
export interface CellCounts {
  readonly printed: number
  readonly found: number
  readonly right: number
  /** Tables printed, and found. */
  readonly tables: number
  readonly foundTables: number
}

/** A cell is the one that was printed if its letters without marks are so alike: engines garble the rest. */
const ALIKE = 0.5

/**
 * Counts the cells that were found where they are printed: in the same table, row and column.
 *
 * @param printed the tables of a document, in order
 * @param found those that were found in it
 */
export function scoreCells(printed: readonly CellTexts[], found: readonly CellTexts[]): CellCounts {
  const count = (tables: readonly CellTexts[]) => tables.flat(2).filter((text) => text !== '').length
  const right = printed.flatMap((table, t) =>
    table.flatMap((row, r) =>
      row.filter((text, c) => text !== '' && likeness(text, found[t]?.[r]?.[c] ?? '') >= ALIKE),
    ),
  ).length
  return {
    printed: count(printed),
    found: count(found),
    right,
    tables: printed.length,
    foundTables: found.length,
  }
}

/** The harmonic mean of the shares of printed and of found cells that are right. */
export const cellF1 = ({ found, printed, right }: CellCounts): number =>
  printed + found === 0 ? 1 : (2 * right) / (printed + found)
