import { median } from '../median.ts'
import type { Box, PageLine } from '../page.ts'
import { slopeOf } from '../page-slope.ts'

/** Rules of so many inches say how a page leans. */
const LEAST_SPAN = 1
/** Thickness of a usual rule, in inches. */
const THICKNESS = 1 / 96
/** What words lean is taken for nothing below the first, what rules lean below the second. */
const STRAIGHT_WORDS = 0.0004
const STRAIGHT = 0.0012

/**
 * How far the lines of a page sink from left to right: rules tell it more exactly than words.
 *
 * @param lines the lines of the page
 * @param rules lines drawn on it
 * @param inch units an inch
 * @returns units down for each unit to the right
 */
export function leaningOf(lines: readonly PageLine[], rules: readonly Box[], inch: number): number {
  const words = slopeOf(lines)
  const steepness = median(
    rules.flatMap(({ bottom, left, right, top }) => {
      const thickness = Math.min(right - left, bottom - top)
      const length = Math.max(right - left, bottom - top)
      return length < LEAST_SPAN * inch ? [] : [Math.max(0, thickness - THICKNESS * inch) / length]
    }),
  )
  // The box around a rule does not tell which way it leans.
  const slope = steepness === undefined ? words : Math.abs(words) < STRAIGHT_WORDS ? 0 : Math.sign(words) * steepness
  return Math.abs(slope) < STRAIGHT ? 0 : slope
}

/**
 * Where a box stands when its page is turned so that its lines lie level; its size stays.
 *
 * @param box the box
 * @param slope how far the lines of the page sink
 */
export function levelled({ bottom, left, right, top }: Box, slope: number): Box {
  const across = (slope * (top + bottom)) / 2
  const down = (slope * (left + right)) / 2
  return { left: left + across, top: top - down, right: right + across, bottom: bottom - down }
}
