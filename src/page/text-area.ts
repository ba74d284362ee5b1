import { quantile } from './median.ts'
import type { Piece } from './pieces.ts'

/** The part of a page that text is set in, in its units. */
export interface TextArea {
  readonly left: number
  readonly right: number
  /** Size of the type that most words are set in. */
  readonly em: number
  /** The usual distance of two lines. */
  readonly pitch: number
  /** Units that lines sink for each unit to the right. */
  readonly slope: number
}

/** Lines at least this share of the widest tell where the margins are. */
const LONG = 0.6
/** Share of the long lines that may reach over a margin. */
const OVER = 0.1

/** Where the lines of a page begin and end: all but a few of the longer ones. */
export function marginsOf(pieces: readonly Piece[]): { left: number; right: number } {
  const widest = pieces.reduce((width, { box }) => Math.max(width, box.right - box.left), 0)
  const long = pieces.filter(({ box }) => box.right - box.left >= LONG * widest).map(({ box }) => box)
  return {
    left:
      quantile(
        long.map(({ left }) => left),
        OVER,
      ) ?? 0,
    right:
      quantile(
        long.map(({ right }) => right),
        1 - OVER,
      ) ?? 0,
  }
}
