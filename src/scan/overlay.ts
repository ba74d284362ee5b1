import { type Box, median, type PageWord } from '../page/index.ts'
import { register } from './registration.ts'
import { wordGrid } from './word-grid.ts'

/** The words of a line. */
type Words = readonly PageWord[]

/** A word of the second reading, upon the first. */
export interface OverlaidWord {
  readonly word: PageWord
  /** In the units of the first reading. */
  readonly box: Box
  /** 0-based number of the line of the first reading that it stands on; −1 if there is none. */
  readonly line: number
  /** Whether the first reading has nothing where it stands. */
  readonly alone: boolean
}

/** The second reading of a page, upon the first. */
export interface Overlay {
  /** The words of the second reading, line for line. */
  readonly lines: readonly (readonly OverlaidWord[])[]
  /** Height of a word of the first. */
  readonly height: number
}

/** Height of a word where no box has one: of a file without boxes. */
const NO_HEIGHT = 1
/** What a word must share with one of the first reading to stand on its line, and what it may share and be alone. */
const SAME_LINE = 0.5
const ALONE = 0.15

/**
 * Lays the second reading of a page upon the first.
 *
 * @param first the words of the first reading, line for line
 * @param second those of the second
 */
export function overlay(first: readonly Words[], second: readonly Words[]): Overlay {
  const height = wordHeight(first.some((words) => words.length > 0) ? first : second)
  const carry = register(second, first, height)
  const placed = first.flatMap((words, line) => words.map(({ box }) => ({ box, line })))
  const grid = wordGrid(placed, ({ box }) => box, height)
  const lines = second.map((words) =>
    words.map((word): OverlaidWord => {
      const box = carry(word.box)
      const line = grid.under(box, SAME_LINE)?.line ?? -1
      return { word, box, line, alone: line < 0 && grid.under(box, ALONE) === undefined }
    }),
  )
  return { lines: lines.map(withNeighbours), height }
}

/** A word that stands upon none, but beside others, stands on the line of those. */
function withNeighbours(words: readonly OverlaidWord[]): OverlaidWord[] {
  let left = words.find(({ line }) => line >= 0)?.line ?? -1
  return words.map((word) => {
    if (word.line >= 0) left = word.line
    return word.line >= 0 || word.alone ? word : { ...word, line: left }
  })
}

/** The median height of the words. */
function wordHeight(lines: readonly Words[]): number {
  const heights = lines.flatMap((words) => words.map(({ box }) => box.bottom - box.top))
  return Math.max(NO_HEIGHT, median(heights) ?? NO_HEIGHT)
}
