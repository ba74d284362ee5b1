import type { Box, PageLine } from '../page.ts'
import { median } from './median.ts'

/** Words and rules at least so many inches long say how a page leans. */
const LEAST_SPAN = 1
/** Of each line so many words are compared, and of each page so many lines. */
const MOST_WORDS = 12
const MOST_LINES = 200
/** Thickness of a usual rule, in inches. */
const THICKNESS = 1 / 96
/** Leanings that are taken for none: that of words, which stand higher and lower, and that of rules. */
const STRAIGHT_WORDS = 0.0004
const STRAIGHT = 0.0012

/**
 * How much the lines of a page lean: by how many units they fall with each unit to the right.
 *
 * @param lines the lines of words
 * @param rules the ruled lines, as boxes
 * @param inch units an inch
 */
export function slopeOf(lines: readonly PageLine[], rules: readonly Box[], inch: number): number {
  const words = median(lines.slice(0, MOST_LINES).flatMap((line) => slopesOf(line, LEAST_SPAN * inch))) ?? 0
  // The box around a rule tells how much it leans, the words tell which way.
  const steepness = median(
    rules.flatMap(({ bottom, left, right, top }) => {
      const sides = [right - left, bottom - top].sort((a, b) => a - b)
      const [thickness, length] = sides as [number, number]
      return length < LEAST_SPAN * inch ? [] : [Math.max(0, thickness - THICKNESS * inch) / length]
    }),
  )
  const slope = steepness === undefined ? words : Math.abs(words) < STRAIGHT_WORDS ? 0 : Math.sign(words) * steepness
  return Math.abs(slope) < STRAIGHT ? 0 : slope
}

/** The slopes between the feet of any two words of a line that stand far enough apart. */
function slopesOf({ words }: PageLine, span: number): number[] {
  const step = Math.max(1, Math.floor(words.length / MOST_WORDS))
  const some = words.filter((_, i) => i % step === 0)
  return some.flatMap(({ box }, i) =>
    some.slice(i + 1).flatMap(({ box: other }) => {
      const apart = other.left - box.left
      return apart < span ? [] : [(other.bottom - box.bottom) / apart]
    }),
  )
}

/**
 * Where a box stands on a page that is turned so that its lines lie level; its size stays.
 *
 * @param box the box
 * @param slope how the lines of the page lean
 */
export function levelled({ bottom, left, right, top }: Box, slope: number): Box {
  if (slope === 0) return { bottom, left, right, top }
  const across = (slope * (top + bottom)) / 2
  const down = (slope * (left + right)) / 2
  return { left: left + across, top: top - down, right: right + across, bottom: bottom - down }
}
