import { visit } from 'unist-util-visit'
import { type CellSpan, cellSpans, type Node, type Table, type TableCell } from '../../tree/index.ts'

/** What the cells of tables cover. */
export interface MergedCells {
  /** undefined for a cell that covers no other. */
  spanOf(cell: TableCell): CellSpan | undefined
  /** Whether it is an empty cell that another one covers. */
  isCovered(cell: TableCell): boolean
}

/**
 * Finds the merged cells of all tables in a node.
 *
 * @param node what is exported
 */
export function mergedCells(node: Node): MergedCells {
  const found: ReturnType<typeof cellSpans>[] = []
  visit(node, 'table', (table: Table) => {
    found.push(cellSpans(table))
  })
  const spans = new Map(found.flatMap((table) => [...table.spans]))
  const covered = new Set(found.flatMap((table) => [...table.covered]))
  return { spanOf: (cell) => spans.get(cell), isCovered: (cell) => covered.has(cell) }
}
