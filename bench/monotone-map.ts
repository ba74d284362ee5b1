/** A point of a map: where it stands, and what it is sent to. */
export type Knot = readonly [from: number, to: number]

/** Sends a number to a number, both 0 to 1, and a larger one to a larger one. */
export type MonotoneMap = (value: number) => number

/** The least rise from knot to knot, so that the map can be turned around. */
const LEAST_RISE = 1e-5
/** The least distance of knots, so that they stay apart when they are written down to seven decimals. */
const LEAST_GAP = 1e-6

/**
 * Draws straight lines through knots.
 *
 * @param knots - in order, from 0 to 1
 * @returns the map
 */
export function mapThrough(knots: readonly Knot[]): MonotoneMap {
  return (value) => {
    let i = 1
    while (i < knots.length - 1 && knots[i]![0] < value) i++
    const [x0, y0] = knots[i - 1]!
    const [x1, y1] = knots[i]!
    return y0 + ((y1 - y0) * (Math.min(x1, Math.max(x0, value)) - x0)) / (x1 - x0)
  }
}

/**
 * Turns a map around by halving intervals: the value that the map sends to a given one.
 *
 * @param map - rises all the way
 * @returns the inverse; it gives 0 or 1 for what the map never reaches
 */
export function inverseOf(map: MonotoneMap): MonotoneMap {
  return (target) => {
    let low = 0
    let high = 1
    if (map(low) >= target) return low
    if (map(high) <= target) return high
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2
      if (map(middle) < target) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
}

/** Whether a map rises all the way, which it must for its inverse to be of use. */
export function risesThroughout(map: MonotoneMap): boolean {
  const places = Array.from({ length: 1001 }, (_, i) => i / 1000)
  return places.every((place, i) => i === 0 || map(place) > map(places[i - 1]!))
}

/** Leaves out knots that stand too close, and moves those that do not rise, so that all stay below 1. */
export function rising(knots: readonly Knot[]): Knot[] {
  const last = knots.length - 1
  const isApart = (i: number) =>
    knots[i]![0] - knots[i - 1]![0] > LEAST_GAP && knots[last]![0] - knots[i]![0] > LEAST_GAP
  const apart = knots.filter((_, i) => i === 0 || i === last || isApart(i))
  let before = -LEAST_RISE
  return apart.map(([at, value], i) => {
    const most = 1 - LEAST_RISE * (apart.length - i)
    before = Math.min(most, Math.max(before + LEAST_RISE, value))
    return [at, before]
  })
}
