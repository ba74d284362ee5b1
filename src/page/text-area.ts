import { boxAround } from './box.ts'
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

/** Share of the page that text takes up at least, where its lines tell the margins. */
const LEAST_WIDTH = 0.5

/**
 * Where the lines of a page begin and end: all but a few of the longer ones; all, where there are no long ones.
 *
 * @param pieces what stands on the page
 * @param width of the page; 0 if it is not known
 */
export function marginsOf(pieces: readonly Pick<Piece, 'box'>[], width: number): { left: number; right: number } {
  const boxes = pieces.map(({ box }) => box)
  const widest = boxes.reduce((most, { left, right }) => Math.max(most, right - left), 0)
  const long = boxes.filter(({ left, right }) => right - left >= LONG * widest)
  const left =
    quantile(
      long.map((box) => box.left),
      OVER,
    ) ?? 0
  const right =
    quantile(
      long.map((box) => box.right),
      1 - OVER,
    ) ?? 0
  if (boxes.length === 0 || right - left >= LEAST_WIDTH * width) return { left, right }
  const all = boxAround(boxes)
  return { left: all.left, right: all.right }
}
