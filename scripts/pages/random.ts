/** A seeded source of randomness: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number
  /** An integer in [low, high], both ends included. */
  readonly int: (low: number, high: number) => number
  /** A number in [low, high). */
  readonly between: (low: number, high: number) => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
  /** One entry of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
  /** One value of [value, weight] rows, by weight. */
  readonly weighted: <T>(rows: readonly (readonly [T, number])[]) => T
}

/** One step of the 32-bit finaliser of MurmurHash3: spreads neighbouring seeds apart. */
const mix = (value: number): number => {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * Makes a random source (mulberry32).
 *
 * @param seed any integer
 * @param stream which of the seed's independent streams, such as a page number
 * @returns the source
 * @example createRandom(1, 7).int(1, 6)
 */
export const createRandom = (seed: number, stream = 0): Random => {
  let state = mix(mix(seed + 0x9e3779b9) ^ Math.imul(stream + 1, 0x27d4eb2d))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[int(0, list.length - 1)] as T,
    weighted: <T>(rows: readonly (readonly [T, number])[]) => {
      let left = next() * rows.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of rows) {
        left -= weight
        if (left < 0) return value
      }
      return (rows[rows.length - 1] as readonly [T, number])[0]
    },
  }
}
