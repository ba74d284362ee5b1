import type { Fragment } from './fragments.ts'

/** What is printed on one baseline, from left to right. */
export type Row = readonly Fragment[]

/** Height of type above and below its baseline, in units of its size. */
export const ASCENT = 0.8
export const DESCENT = 0.2

/** Share of the lower fragment's height that two of one row stand beside each other. */
const BESIDE = 0.5
/** How far fragments of a row may overlap, in units of the type size. */
const OVERLAP = 0.5
/** Height of the shelves by which rows are found again, in points. */
const SHELF = 12
/** A shelf holds the latest rows only, so that heaps of overlapping text take no longer than their length. */
const SHELF_ROWS = 100

const shelfOf = (y: number): number => Math.floor(y / SHELF)

/** How much of the lower one's height a fragment shares with the end of another. */
function beside(last: Fragment, next: Fragment): number {
  const top = Math.max(last.end - ASCENT * last.size, next.start - ASCENT * next.size)
  const bottom = Math.min(last.end + DESCENT * last.size, next.start + DESCENT * next.size)
  return (bottom - top) / Math.min(last.size, next.size)
}

/** The same text printed twice, a little moved, to look bold. */
function isDouble(last: Fragment, next: Fragment): boolean {
  const near = 0.2 * last.size
  return (
    last.text === next.text &&
    Math.abs(last.left - next.left) < near &&
    Math.abs(last.start - next.start) < near &&
    Math.abs(last.size - next.size) < 0.02 * last.size
  )
}

/**
 * Puts fragments that stand on one baseline together.
 *
 * @param fragments level ones, in any order
 * @returns the rows from top to bottom
 */
export function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = []
  const shelves = new Map<number, Set<Fragment[]>>()
  const put = (row: Fragment[], y: number): void => {
    const shelf = shelves.get(shelfOf(y)) ?? new Set()
    shelves.set(shelfOf(y), shelf.add(row))
    const [oldest] = shelf
    if (oldest !== undefined && shelf.size > SHELF_ROWS) shelf.delete(oldest)
  }
  for (const fragment of fragments.toSorted((a, b) => a.left - b.left)) {
    let best: Fragment[] | undefined
    let most = BESIDE
    const reach = Math.min(4, 1 + Math.ceil(fragment.size / SHELF))
    const middle = shelfOf(fragment.start)
    for (let shelf = middle - reach; shelf <= middle + reach; shelf++)
      for (const row of shelves.get(shelf) ?? []) {
        const last = row.at(-1) as Fragment
        const share = beside(last, fragment)
        const overlaps = last.right - fragment.left > OVERLAP * Math.min(last.size, fragment.size)
        if (share >= most && (!overlaps || isDouble(last, fragment))) {
          most = share
          best = row
        }
      }
    if (best === undefined) {
      const row = [fragment]
      rows.push(row)
      put(row, fragment.end)
      continue
    }
    const last = best.at(-1) as Fragment
    if (isDouble(last, fragment)) {
      best[best.length - 1] = { ...last, bold: true }
      continue
    }
    shelves.get(shelfOf(last.end))?.delete(best)
    best.push(fragment)
    put(best, fragment.end)
  }
  return rows.toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}
