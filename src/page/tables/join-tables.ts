import type { PageLine } from '../page.ts'
import type { TableArea, TableCell } from './table-area.ts'

/** A table of a page, and whether anything but the number of the page stands above and below it. */
export interface PageTable {
  readonly area: TableArea
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** How a table begins on its page. */
export interface TableStart {
  /** Whether it goes on with the table of the page before. */
  readonly goesOn: boolean
  /** How many of its first rows are the head of that table, printed again. */
  readonly heads: number
}

/** How far edges of the same columns may lie apart, as a share of the width. */
const APART = 0.02
/** Share of pairs of letters that two prints of one head have in common, read by an engine. */
const ALIKE = 0.6
const MOST_HEADS = 6

/**
 * Tells whether a table goes on with the last one of the page before, and which of its rows repeat the head.
 *
 * @param before the first rows of the table that may go on, where it began; null if there is none
 * @param last its part on the page before
 * @param next the first table of the page
 */
export function tableStart(before: TableArea | null, last: PageTable | undefined, next: PageTable): TableStart {
  if (before === null || last === undefined || !last.isLast || !next.isFirst) return { goesOn: false, heads: 0 }
  if (!haveSameColumns(last.area, next.area)) return { goesOn: false, heads: 0 }
  const most = Math.min(MOST_HEADS, before.rows.length - 1, next.area.rows.length - 1)
  let heads = 0
  while (heads < most && areAlike(before.rows[heads]!, next.area.rows[heads]!)) heads++
  return { goesOn: true, heads }
}

function haveSameColumns({ edges }: TableArea, { edges: others }: TableArea): boolean {
  return edges.length === others.length && edges.every((edge, i) => Math.abs(edge - others[i]!) <= APART)
}

const lineText = ({ words }: PageLine) => words.map(({ text }) => text).join('')
const rowText = (row: readonly TableCell[]) =>
  row
    .flatMap(({ lines }) => lines.map(lineText))
    .join('')
    .toLowerCase()

function areAlike(one: readonly TableCell[], other: readonly TableCell[]): boolean {
  const left = pairsOf(rowText(one))
  const right = pairsOf(rowText(other))
  const counts = new Map<string, number>()
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of right) {
    const count = counts.get(pair) ?? 0
    if (count > 0) {
      common++
      counts.set(pair, count - 1)
    }
  }
  return 2 * common >= ALIKE * (left.length + right.length) && left.length > 0
}

const pairsOf = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
