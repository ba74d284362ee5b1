import { boxAround } from './box.ts'
import { quantile } from './median.ts'
import type { Box, PageLine, PageWord, Source } from './page.ts'

/** A stretch of a printed line without a wide gap in it. */
export interface Piece {
  readonly words: readonly PageWord[]
  /** As if the page lay straight. */
  readonly box: Box
  /** Where its letters stand, as if the page lay straight. */
  readonly baseline: number
  readonly source: Source
  /** Whether it begins a line of which the reader says that it opens a paragraph. */
  readonly opens: boolean
}

/** Share of a line's words that reach no lower than its letters stand; those with tails or dots below reach lower. */
const STANDING = 0.25

/**
 * A piece of some words of a line.
 *
 * @param words the words, from left to right; at least one
 * @param line what is known of their line
 * @param slope units that the lines of the page sink for each unit to the right
 */
export function pieceOf(words: readonly PageWord[], line: Pick<Piece, 'source' | 'opens'>, slope: number): Piece {
  const boxes = words.map(({ box }) => straight(box, slope))
  const lettered = boxes.filter((_, i) => /[\p{L}\p{N}]/u.test(words[i]!.text))
  const bottoms = (lettered.length > 0 ? lettered : boxes).map(({ bottom }) => bottom)
  return {
    words,
    box: boxAround(boxes),
    baseline: quantile(bottoms, STANDING)!,
    source: line.source,
    opens: line.opens,
  }
}

function straight({ bottom, left, right, top }: Box, slope: number): Box {
  const sunk = (slope * (left + right)) / 2
  return { left, top: top - sunk, right, bottom: bottom - sunk }
}

/** A gap is wide from so many ems, and so many times the usual gap of its line. */
const WIDE = 1.5
const WIDER = 2.5
/** Lines with fewer gaps have no usual one. */
const LEAST_GAPS = 4

/**
 * Cuts a line at its wide gaps.
 *
 * @param line the line
 * @param source who read the page
 * @param em size of the type, in units
 * @param slope units that the lines of the page sink for each unit to the right
 */
export function piecesOf(line: PageLine, source: Source, em: number, slope: number): Piece[] {
  const { opens = false, source: reader = source, words } = line
  const gaps = words.slice(1).map(({ box }, i) => box.left - words[i]!.box.right)
  const usual = gaps.length < LEAST_GAPS ? 0 : quantile(gaps, 0.5)!
  const cuts = gaps.flatMap((gap, i) => (gap >= WIDE * em && gap >= WIDER * usual ? [i + 1] : []))
  return [0, ...cuts].map((from, i) =>
    pieceOf(words.slice(from, cuts[i]), { source: reader, opens: opens && i === 0 }, slope),
  )
}

/** Puts pieces in the order of their tops. */
export const fromTheTop = (pieces: readonly Piece[]): Piece[] => pieces.toSorted((a, b) => a.box.top - b.box.top)
