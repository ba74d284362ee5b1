import { createRandom } from '../scripts/pages/random.ts'

/** A share of something: so many of so many. */
export interface Share {
  readonly part: number
  readonly all: number
}

/**
 * Estimates how far a share may lie from the true one by the percentile bootstrap (Efron 1979): the lines are drawn
 * again and again with replacement, and the middle 95 % of the shares is the interval. Lines, not words, are drawn, since
 * the errors of a line go together.
 *
 * @param lines - part and whole of every line
 * @param rounds - how often to draw
 * @param seed - the same seed gives the same interval
 * @returns lower and upper end, 0 to 1; null where there is nothing to count
 */
export function bootstrapInterval(
  lines: readonly Share[],
  rounds = 2000,
  seed = 1,
): readonly [low: number, high: number] | null {
  const counted = lines.filter(({ all }) => all > 0)
  if (counted.length === 0) return null
  const random = createRandom(seed)
  const shares = Float64Array.from({ length: rounds }, () => {
    let part = 0
    let all = 0
    for (let i = 0; i < counted.length; i++) {
      const line = random.pick(counted)
      part += line.part
      all += line.all
    }
    return part / all
  }).sort()
  return [quantile(shares, 0.025), quantile(shares, 0.975)]
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))]!
}
