import type { LevelWord } from './page-words.ts'

/** A stretch across a page that no word of some rows reaches into. */
export interface Gutter {
  readonly from: number
  readonly to: number
}

/** Words of a row that stand close together, from left to right. */
export type Segment = readonly LevelWord[]

/**
 * Cuts a row at its gaps.
 *
 * @param row words of a row, from left to right
 * @param gap how wide a gap is, at least
 */
export function segmentsOf(row: readonly LevelWord[], gap: number): Segment[] {
  const segments: LevelWord[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const word of row) {
    if (word.box.left - end >= gap) segments.push([word])
    else segments.at(-1)!.push(word)
    end = Math.max(end, word.box.right)
  }
  return segments
}

/** The gutters between the words of a row. */
export function guttersOf(row: readonly LevelWord[], least: number): Gutter[] {
  const segments = segmentsOf(row, least)
  return segments.slice(1).map((segment, i) => ({
    from: Math.max(...segments[i]!.map(({ box }) => box.right)),
    to: segment[0]!.box.left,
  }))
}

/**
 * What a row leaves of gutters: its words narrow them, or part one into two.
 *
 * @param gutters the gutters so far
 * @param row words of a row, from left to right
 * @param least how wide a gutter is, at least
 * @returns null if the row closes one of them
 */
export function guttersWith(gutters: readonly Gutter[], row: readonly LevelWord[], least: number): Gutter[] | null {
  const left: Gutter[] = []
  for (const gutter of gutters) {
    let parts: Gutter[] = [gutter]
    for (const { box } of row) {
      parts = parts.flatMap(({ from, to }) => {
        if (box.right <= from || box.left >= to) return [{ from, to }]
        return [
          { from, to: Math.min(to, box.left) },
          { from: Math.max(from, box.right), to },
        ]
      })
    }
    const open = parts.filter(({ from, to }) => to - from >= least)
    if (open.length === 0) return null
    left.push(...open)
  }
  return left
}

/** The columns that words reach over, the first and the last; in a gutter, the one that is nearer. */
export function columnsOver(gutters: readonly Gutter[], words: Segment): readonly [number, number] {
  const left = Math.min(...words.map(({ box }) => box.left))
  const right = Math.max(...words.map(({ box }) => box.right))
  const first = gutters.filter(({ from }) => left >= from).length
  const last = gutters.filter(({ to }) => right > to).length
  if (first <= last) return [first, last]
  const nearest = gutters.filter(({ from, to }) => from + to < left + right).length
  return [nearest, nearest]
}
