import type { Table, TableCell } from './nodes.ts'

/** How many columns and rows a cell covers, itself among them. */
export interface CellSpan {
  readonly columns: number
  readonly rows: number
}

/** The merged cells of a table. */
export interface CellSpans {
  /** Cells that cover more than their own place. */
  readonly spans: ReadonlyMap<TableCell, CellSpan>
  /** The empty cells that they cover. */
  readonly covered: ReadonlySet<TableCell>
  /** How many rows the first row reaches down to, by cells that begin in it or in a row that it reaches; at least 1. */
  readonly headRows: number
}

/**
 * Finds the merged cells of a table, by the data of its cells. What a cell says of itself counts only if all that it covers
 * is there, is empty and is covered by no other; so nothing is lost where the data are wrong.
 *
 * @param table a table; its rows may differ in length
 * @example
 * const [head, row] = table.children
 * head.children[0].data // { columns: 1, rows: 2 }
 * cellSpans(table).covered.has(row.children[0]) // true
 */
export function cellSpans({ children: rows }: Table): CellSpans {
  const spans = new Map<TableCell, CellSpan>()
  const covered = new Set<TableCell>()
  let headRows = 1
  for (const [row, { children }] of rows.entries()) {
    for (const [column, cell] of children.entries()) {
      const span = spanOf(cell)
      if (covered.has(cell) || span.columns * span.rows === 1) continue
      const places = rows.slice(row, row + span.rows).map((it) => it.children.slice(column, column + span.columns))
      const others = places.flat().filter((other) => other !== cell)
      const isWhole = places.length === span.rows && places.every(({ length }) => length === span.columns)
      if (!isWhole || !others.every((other) => isPlain(other) && !covered.has(other))) continue
      spans.set(cell, span)
      for (const other of others) covered.add(other)
      if (row < headRows) headRows = Math.max(headRows, row + span.rows)
    }
  }
  return { spans, covered, headRows }
}

/** Data may have been read from a file, and so may be anything. */
function spanOf({ data }: TableCell): CellSpan {
  return { columns: countOf(data?.columns), rows: countOf(data?.rows) }
}

const countOf = (value: unknown): number => (Number.isInteger(value) && Number(value) > 1 ? Number(value) : 1)

function isPlain(cell: TableCell): boolean {
  const { columns, rows } = spanOf(cell)
  return cell.children.length === 0 && columns * rows === 1
}
