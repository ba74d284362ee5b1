import { median } from './median.ts'
import type { PageLine, PageWord } from './page.ts'

/** Lines of fewer words do not tell how they run. */
const LEAST_WORDS = 6
const LEAST_LINES = 3
/** Nobody scans more askew; what is steeper is no line of text. */
const STEEPEST = 0.06

/**
 * How far the lines of a page sink from left to right, as they do where the page lay askew.
 *
 * @param lines the lines of the page
 * @returns units down for each unit to the right; 0 where too few lines tell
 */
export function slopeOf(lines: readonly PageLine[]): number {
  const slopes = lines.flatMap(({ words }) => {
    const lettered = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    if (lettered.length < LEAST_WORDS) return []
    const third = Math.floor(lettered.length / 3)
    const [first, last] = [lettered.slice(0, third), lettered.slice(-third)].map(middle)
    const slope = (last!.y - first!.y) / (last!.x - first!.x)
    return Math.abs(slope) < STEEPEST ? [slope] : []
  })
  return slopes.length < LEAST_LINES ? 0 : median(slopes)!
}

const middle = (words: readonly PageWord[]) => ({
  x: median(words.map(({ box }) => (box.left + box.right) / 2))!,
  y: median(words.map(({ box }) => box.bottom))!,
})
