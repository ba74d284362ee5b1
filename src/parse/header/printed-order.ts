import type { DocumentText } from '../document-text.ts'
import type { Piece } from './piece.ts'

/** Two lines of different columns that are less than this apart stand beside each other, in ems. */
const BESIDE = 0.6

/**
 * Puts the parts of a header in the order of the print, row by row, where the text has one column below the other: so a
 * header has the same order whichever way its text was laid out.
 *
 * @param pieces the parts, in the order of the text
 * @param document the text
 */
export function printedOrder(pieces: readonly Piece[], { lines, position }: DocumentText): Piece[] {
  const ordered: Piece[] = []
  let left: PlacedPiece[] = []
  let right: PlacedPiece[] = []
  const flush = () => {
    ordered.push(...rowByRow(left, right))
    left = []
    right = []
  }
  for (const piece of pieces) {
    const geometry = lines[position(piece.spans[0]!).start.line - 1]?.geometry
    const columns = { left, right }
    if (geometry?.column === 'left' || geometry?.column === 'right') {
      columns[geometry.column].push({ piece, down: geometry.down })
    } else {
      flush()
      ordered.push(piece)
    }
  }
  flush()
  return ordered
}

interface PlacedPiece {
  readonly piece: Piece
  /** How far down the page it stands, in ems. */
  readonly down: number
}

function rowByRow(left: readonly PlacedPiece[], right: readonly PlacedPiece[]): Piece[] {
  const rows: Piece[] = []
  let next = 0
  for (const { down, piece } of left) {
    for (; next < right.length && right[next]!.down < down - BESIDE; next++) rows.push(right[next]!.piece)
    rows.push(piece)
  }
  return [...rows, ...right.slice(next).map(({ piece }) => piece)]
}
