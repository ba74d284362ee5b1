import { boxAround, overlapAcross, overlapDown } from './box.ts'
import type { Piece } from './pieces.ts'

/** Pieces of a row share so much of the lower one's height. */
const SHARED = 0.5
/** No piece of a row is so many times as high as another: it is dirt, or stands upright. */
const HIGHER = 2.2
/** Rows that a piece may belong to: more do not stand at one height. */
const MOST_NEAR = 40

/**
 * Joins pieces that stand in one line.
 *
 * @param pieces the pieces, from the top down
 * @returns the rows from the top down, each from left to right
 */
export function printedRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  /** Rows that a piece below may still belong to. */
  let near: Piece[][] = []
  for (const piece of pieces) {
    near = near.slice(-MOST_NEAR).filter((row) => row.some(({ box }) => box.bottom > piece.box.top))
    const row = near.find((others) => others.every((other) => standTogether(other, piece)))
    if (row !== undefined) row.push(piece)
    else {
      const own = [piece]
      rows.push(own)
      near.push(own)
    }
  }
  for (const row of rows) row.sort((a, b) => a.box.left - b.box.left)
  return rows.sort((a, b) => a[0]!.baseline - b[0]!.baseline)
}

function standTogether(a: Piece, b: Piece): boolean {
  if (a.source !== b.source || overlapAcross(a.box, b.box) > 0) return false
  const [low, high] = [a, b].map(({ box }) => box.bottom - box.top).sort((one, other) => one - other) as [
    number,
    number,
  ]
  return high <= HIGHER * low && overlapDown(a.box, b.box) >= SHARED * low
}

/** One piece of those of a row. */
export function joined(row: readonly Piece[]): Piece {
  const [first] = row
  if (row.length === 1) return first!
  const longest = row.reduce((a, b) => (b.words.length > a.words.length ? b : a))
  return {
    words: row.flatMap(({ words }) => words),
    box: boxAround(row.map(({ box }) => box)),
    baseline: longest.baseline,
    source: first!.source,
    opens: row.some(({ opens }) => opens),
  }
}
