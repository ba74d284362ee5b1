import { isFigure } from './figure-text.ts'
import { type LevelWord, middleDown } from './page-words.ts'
import type { FilledCell } from './ruled.ts'

type CellLine = readonly LevelWord[]

/** Numbers that stand below each other show rows from so many on: fewer may be one figure and what it is set against. */
const LEAST_ROWS = 3
/** Lines of one row stand beside each other within this share of the height of a word. */
const BESIDE = 0.6

const textOf = (line: CellLine) => line.map(({ word }) => word.text).join(' ')
const heightOf = (line: CellLine) => line.reduce((sum, { box }) => sum + middleDown(box), 0) / line.length

/**
 * Splits rows of cells where only upright rules part the figures of many rows. Where it is not clear which lines make a
 * row, nothing is split.
 *
 * @param cells the cells of a grid
 * @param rows how many rows it has
 * @param height the usual height of a word
 */
export function splitRows(
  cells: readonly FilledCell[],
  rows: number,
  height: number,
): { readonly cells: readonly FilledCell[]; readonly rows: number } {
  const startsOf = Array.from({ length: rows }, (_, row) => rowStarts(cells, row, BESIDE * height))
  const firsts = [0]
  for (const starts of startsOf) firsts.push(firsts.at(-1)! + Math.max(1, starts.length))
  const split = cells.flatMap((cell): FilledCell[] => {
    const starts = startsOf[cell.row]!
    const row = firsts[cell.row]!
    if (starts.length === 0) return [{ ...cell, row, rows: firsts[cell.row + cell.rows]! - row }]
    return starts.map((start, i) => {
      const end = starts[i + 1] ?? Number.POSITIVE_INFINITY
      const lines = cell.lines.filter((line) => heightOf(line) >= start && heightOf(line) < end)
      return { ...cell, row: row + i, rows: 1, lines }
    })
  })
  return { cells: split, rows: firsts.at(-1)! }
}

/** Where rows begin in one row of the grid; none where it is one row. */
function rowStarts(cells: readonly FilledCell[], row: number, slack: number): number[] {
  const own = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rows)
  if (own.some(({ rows }) => rows > 1)) return []
  const figures = own.filter(({ lines }) => lines.length >= LEAST_ROWS && lines.every((line) => isFigure(textOf(line))))
  const longest = figures.toSorted((a, b) => b.lines.length - a.lines.length)[0]
  if (longest === undefined) return []
  const starts = longest.lines.map((line) => heightOf(line) - slack)
  const isAtStart = (line: CellLine) => starts.some((start) => Math.abs(heightOf(line) - slack - start) <= slack)
  const isClear = starts.every((start) => {
    const beside = own.filter(({ lines }) => lines.some((line) => Math.abs(heightOf(line) - slack - start) <= slack))
    return beside.length > 1
  })
  const isBelow = own.every(({ lines }) => lines.every((line) => heightOf(line) >= starts[0]!))
  const isEven = figures.every(({ lines }) => lines.every(isAtStart))
  return isClear && isBelow && isEven ? starts : []
}
