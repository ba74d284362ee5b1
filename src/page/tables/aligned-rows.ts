import { isFigure } from './figure-text.ts'
import { columnsOver, type Gutter, type Segment, segmentsOf } from './gutters.ts'
import { type LevelWord, middleDown } from './page-words.ts'
import type { FilledCell } from './ruled.ts'

/** A row of an aligned table: for each column its lines of words. */
export interface AlignedRow {
  readonly cells: { lines: Segment[]; columns: number }[]
  /** Where its last line stands. */
  bottom: number
  /** Whether words of one cell stand so far apart that they may be those of two. */
  isLoose: boolean
}

/** Words closer together than this share of their height belong together, though a gutter lies between them. */
const CLOSE = 0.42
/** Words of one cell do not stand farther apart. */
const FAR = 0.8
/** The next line of a cell stands no farther below, in heights of a word. */
const PITCH = 2
/** A line is full if this share of a height is left of its column, beside the first word of the next line. */
const SLACK = 0.5

export const segmentText = (segment: Segment): string => segment.map(({ word }) => word.text).join(' ')

/**
 * Puts printed lines together to the rows of a table.
 *
 * @param lines the words of each line, from the top
 * @param gutters what parts the columns
 * @param figures the columns of figures: a line without any may go on with the row above
 * @param height the usual height of a word
 */
export function alignedRows(
  lines: readonly (readonly LevelWord[])[],
  gutters: readonly Gutter[],
  figures: ReadonlySet<number>,
  height: number,
): AlignedRow[] {
  const width = gutters.length + 1
  const rights = Array.from({ length: width }, (_, column) => rightOf(lines, gutters, column))
  const rows: AlignedRow[] = []
  for (const line of lines) {
    const row: AlignedRow = {
      cells: Array.from({ length: width }, () => ({ lines: [], columns: 1 })),
      bottom: line.reduce((sum, { box }) => sum + middleDown(box), 0) / line.length,
      isLoose: false,
    }
    for (const segment of segmentsOf(line, CLOSE * height)) {
      const [first, last] = columnsOver(gutters, segment)
      const before = row.cells[first]!
      const end = before.lines[0]?.at(-1)
      if (end !== undefined && segment[0]!.box.left - end.box.right > FAR * height) row.isLoose = true
      before.lines = [[...(before.lines[0] ?? []), ...segment]]
      before.columns = Math.max(before.columns, last - first + 1)
    }
    const above = rows.at(-1)
    if (above !== undefined && goesOn(above, row, { rights, figures, height })) join(above, row)
    else rows.push(row)
  }
  return rows
}

const rightOf = (lines: readonly (readonly LevelWord[])[], gutters: readonly Gutter[], column: number): number =>
  gutters[column]?.from ?? Math.max(...lines.flatMap((line) => line.map(({ box }) => box.right)))

interface Measures {
  readonly rights: readonly number[]
  readonly figures: ReadonlySet<number>
  readonly height: number
}

/** Whether the cells of a line go on with those of the row above: the first word had no room there. */
function goesOn(above: AlignedRow, row: AlignedRow, { figures, height, rights }: Measures): boolean {
  if (row.bottom - above.bottom > PITCH * height) return false
  const filled = row.cells.flatMap(({ lines }, column) => (lines.length > 0 ? [column] : []))
  if (filled.some((column) => figures.has(column) || row.cells[column]!.columns > 1)) return false
  const aboveHasFigures = [...figures].some((column) => above.cells[column]!.lines.length > 0)
  return (
    aboveHasFigures &&
    filled.every((column) => {
      const end = above.cells[column]!.lines.at(-1)?.at(-1)
      const next = row.cells[column]!.lines[0]![0]!.box
      return end !== undefined && end.box.right + (next.right - next.left) > rights[column]! - SLACK * height
    })
  )
}

function join(above: AlignedRow, row: AlignedRow): void {
  row.cells.forEach(({ lines }, column) => {
    above.cells[column]!.lines.push(...lines)
  })
  above.bottom = row.bottom
  above.isLoose ||= row.isLoose
}

/** The columns whose texts are figures, but for heads. */
export function figureColumns(lines: readonly (readonly LevelWord[])[], gutters: readonly Gutter[], height: number) {
  const found = Array.from({ length: gutters.length + 1 }, () => ({ figures: 0, others: 0 }))
  for (const line of lines) {
    for (const segment of segmentsOf(line, CLOSE * height)) {
      const [first, last] = columnsOver(gutters, segment)
      if (first !== last) continue
      if (isFigure(segmentText(segment))) found[first]!.figures++
      // Heads stand above the first figure.
      else if (found[first]!.figures > 0) found[first]!.others++
    }
  }
  return new Set(
    found.flatMap(({ figures, others }, column) => (figures >= 2 && figures >= 3 * others ? [column] : [])),
  )
}

/** Rows as cells of a grid. */
export const gridCells = (rows: readonly AlignedRow[]): FilledCell[] =>
  rows.flatMap(({ cells }, row) =>
    cells.map(({ columns, lines }, column) => ({ row, column, rows: 1, columns, lines })),
  )
