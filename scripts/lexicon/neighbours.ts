import { findRun, type Ngrams } from './ngrams.ts'
import { BOUNDARY, CAPITAL } from './syllable-stream.ts'

/** A sign beside a run shows that it can stand alone: it counts as this many different neighbours. */
const BOUNDARY_NEIGHBOURS = 8

const LEFT = 0
const RIGHT = 1

/**
 * Measures how freely runs are used: the entropy of what stands beside them, on the side where it is lower. A fragment
 * of a longer phrase is followed or preceded by nearly always the same syllable.
 *
 * @param ngrams - The counted runs.
 * @param runs - Identifiers of the syllables of each run to be measured.
 * @returns The entropies, in nats.
 */
export function boundaryEntropies(ngrams: Ngrams, runs: readonly (readonly number[])[]): readonly number[] {
  const { levels, ids, weights } = ngrams
  const wanted = levels.map(() => new Map<number, number>())
  for (const [order, run] of runs.entries()) wanted[run.length - 1]!.set(findRun(levels, run), order)
  const sides = [LEFT, RIGHT].map(() => runs.map(() => new Map<number, number>()))
  for (let at = 0; at < ids.length; at++) {
    let run = ids[at]! & ~CAPITAL
    if (run === BOUNDARY) continue
    for (let n = 2; n <= levels.length; n++) {
      const last = ids[at + n - 1] ?? BOUNDARY
      if (last === BOUNDARY || last >= CAPITAL) break
      const longer = levels[n - 1]!.index.get(run * CAPITAL + last)
      if (longer === undefined) break
      run = longer
      const order = wanted[n - 1]!.get(run)
      if (order === undefined) continue
      count(sides[LEFT]![order]!, ids[at - 1] ?? BOUNDARY, weights[at]!)
      count(sides[RIGHT]![order]!, ids[at + n] ?? BOUNDARY, weights[at]!)
    }
  }
  return runs.map((_, order) => Math.min(...sides.map((side) => entropy(side[order]!))))
}

const count = (tallies: Map<number, number>, id: number, weight: number): void => {
  tallies.set(id, (tallies.get(id) ?? 0) + weight)
}

function entropy(tallies: ReadonlyMap<number, number>): number {
  let total = 0
  for (const times of tallies.values()) total += times
  let sum = 0
  for (const [id, times] of tallies) {
    const share = times / total
    sum -= share * Math.log(id === BOUNDARY ? share / BOUNDARY_NEIGHBOURS : share)
  }
  return sum
}
