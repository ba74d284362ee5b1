import { boxAround } from '../box.ts'
import { type Grid, type GridCell, gridsOf } from './grid.ts'
import { type LevelWord, lineOf, middleAcross, middleDown, rowsOfWords } from './page-words.ts'
import { withoutRuleSigns } from './rule-signs.ts'
import type { Ruling } from './ruling.ts'
import { splitRows } from './split-rows.ts'
import { EMPTY_CELL, type TableArea, type TableCell } from './table-area.ts'

/** A table and the words of the page that are in it. */
export interface FoundTable {
  readonly area: TableArea
  readonly words: ReadonlySet<LevelWord>
}

/** What is at hand to find tables. */
export interface LevelPage {
  readonly words: readonly LevelWord[]
  readonly ruling: Ruling
  /** The usual height of a word. */
  readonly height: number
  /** Units an inch. */
  readonly inch: number
}

/** A table has so many columns and rows with text, at least. */
const LEAST = 2

/** A word's words in a cell of a grid. */
export type FilledCell = GridCell & { readonly lines: readonly (readonly LevelWord[])[] }

/**
 * Finds tables that are ruled all round, or nearly so.
 *
 * @param page words and rules
 */
export function ruledTables(page: LevelPage): FoundTable[] {
  return gridsOf(page.ruling, page.inch).flatMap((grid) => tableOf(page, grid) ?? [])
}

function tableOf({ height, inch, words }: LevelPage, grid: Grid): FoundTable | null {
  const { cells, ruling, xs, ys } = grid
  if (xs.length <= LEAST || ys.length < LEAST) return null
  const columns = xs.length - 1
  const inside = words.filter(({ box }) => indexOf(xs, middleAcross(box)) >= 0 && indexOf(ys, middleDown(box)) >= 0)
  const parted = inside.map((word) => withoutRuleSigns(word, ruling, inch))
  const cellAt = new Map<number, GridCell>()
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        cellAt.set(row * columns + column, cell)
      }
    }
  }
  const wordsOf = new Map<GridCell, LevelWord[]>(cells.map((cell) => [cell, []]))
  for (const word of parted.flatMap((part) => part.words)) {
    const place = indexOf(ys, middleDown(word.box)) * columns + indexOf(xs, middleAcross(word.box))
    wordsOf.get(cellAt.get(place)!)?.push(word)
  }
  const filled = cells.map((cell): FilledCell => ({ ...cell, lines: rowsOfWords(wordsOf.get(cell)!, height) }))
  const split = splitRows(filled, ys.length - 1, height)
  const signs = parted.flatMap((part) => part.signs)
  const rows = tableRows(split.cells, split.rows, columns)
  if (!isTable(rows)) return null
  const width = xs.at(-1)! - xs[0]!
  return {
    area: {
      box: boxAround(inside.map(({ word }) => word.box)),
      rows,
      edges: xs.map((x) => (x - xs[0]!) / width),
      noise: signs.length === 0 ? [] : [lineOf(rowsOfWords(signs, height).flat())],
    },
    words: new Set(inside),
  }
}

/** The index of the stretch between two edges that a place lies in; −1 if it lies in none. */
function indexOf(edges: readonly number[], at: number): number {
  if (at < edges[0]! || at >= edges.at(-1)!) return -1
  return edges.findIndex((edge) => edge > at) - 1
}

/** Cells row by row; where others are merged into one, they are empty. One that would reach over text is not merged. */
export function tableRows(cells: readonly FilledCell[], rows: number, columns: number): TableCell[][] {
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => EMPTY_CELL))
  for (const { column, columns: across, lines, row, rows: down } of cells) {
    table[row]![column] = { lines: lines.map(lineOf), columns: across, rows: down }
  }
  for (const { column, columns: across, row, rows: down } of cells) {
    const covered = table.slice(row, row + down).flatMap((it) => it.slice(column, column + across))
    if (covered.filter(hasText).length < 2) continue
    table[row]![column] = { ...table[row]![column]!, columns: 1, rows: 1 }
  }
  return table
}

const hasText = ({ lines }: TableCell) => lines.length > 0

/** Whether text stands in enough rows and columns. */
function isTable(rows: readonly (readonly TableCell[])[]): boolean {
  const filledRows = rows.filter((row) => row.some(hasText))
  const columns = (rows[0] ?? []).filter((_, column) => rows.some((row) => hasText(row[column]!)))
  const beside = rows.filter((row) => row.filter(hasText).length >= LEAST)
  return filledRows.length >= LEAST && columns.length >= LEAST && beside.length >= 1
}
