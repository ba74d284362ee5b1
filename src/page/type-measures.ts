import { median, quantile } from './median.ts'
import type { PageLine } from './page.ts'
import type { Piece } from './pieces.ts'

/** The height of a line of letters with stems and tails, in ems. */
const INK = 0.9
/** The distance of two lines where a page has too few of them, in ems. */
const USUAL_PITCH = 1.25
const LEAST_WORDS = 5
const LEAST_LINES = 4

/**
 * The size of the type that most words of a page are set in.
 *
 * @param lines the lines of the page
 * @returns in units; 0 for a page without words
 */
export function emOf(lines: readonly PageLine[]): number {
  const words = lines.flatMap((line) => line.words)
  const sizes = words.flatMap(({ size }) => (size === undefined ? [] : [size]))
  if (sizes.length * 2 > words.length) return median(sizes)!
  // Words of small letters are as high as their stems and tails; one of them in a line has both.
  const heights = lines
    .filter((line) => line.words.length >= LEAST_WORDS)
    .map(
      (line) =>
        quantile(
          line.words.map(({ box }) => box.bottom - box.top),
          0.9,
        )!,
    )
  const usual = median(heights) ?? median(words.map(({ box }) => box.bottom - box.top)) ?? 0
  return usual / INK
}

/**
 * The usual distance of two lines of a page.
 *
 * @param pieces the lines, or what stands in them
 * @param em size of the type, in units
 * @returns in units
 */
export function pitchOf(pieces: readonly Piece[], em: number): number {
  const baselines = pieces
    .filter(({ words }) => words.length >= LEAST_WORDS)
    .map(({ baseline }) => baseline)
    .sort((a, b) => a - b)
  const steps = baselines.slice(1).flatMap((baseline, i) => {
    const step = baseline - baselines[i]!
    return step > em * 0.8 && step < em * 3 ? [step] : []
  })
  return steps.length < LEAST_LINES ? em * USUAL_PITCH : quantile(steps, 0.4)!
}
