import { BOUNDARY, CAPITAL, type SyllableStream } from './syllable-stream.ts'

/** Frequent runs of one length. */
export interface Level {
  /** Index of a run by the index of the run without its last syllable × 2¹⁵ + the last syllable. */
  readonly index: ReadonlyMap<number, number>
  readonly keys: readonly number[]
  readonly counts: readonly number[]
}

/** Runs of one to n syllables, and what they were counted in. */
export interface Ngrams {
  readonly levels: readonly Level[]
  readonly words: readonly string[]
  /** Weighted number of syllables. */
  readonly total: number
  readonly ids: Uint16Array
  readonly weights: Uint8Array
}

/** The key of a run in the index of its level. */
const keyOf = (prefix: number, last: number): number => prefix * CAPITAL + last

const NONE = -1

/** A capital may stand at the first syllable of a run only, so that names do not become terms. */
const continues = (id: number): boolean => id !== BOUNDARY && id < CAPITAL

/**
 * Counts the frequent runs of syllables, each length from the frequent runs of the length before.
 *
 * @param stream - The collected texts.
 * @param longest - The greatest length, in syllables.
 * @param least - The least weighted count of a run.
 * @returns The runs by length.
 */
export function countNgrams(stream: SyllableStream, longest: number, least: number): Ngrams {
  const ids = stream.ids()
  const weights = stream.weights()
  const { words } = stream
  const counts = words.map(() => 0)
  /** Index of the frequent run of the length reached so far that starts at each position. */
  const runs = new Int32Array(ids.length)
  let total = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]! & ~CAPITAL
    runs[at] = id === BOUNDARY ? NONE : id
    if (id === BOUNDARY) continue
    counts[id]! += weights[at]!
    total += weights[at]!
  }
  const levels: Level[] = [{ index: new Map(words.map((_, id) => [id, id])), keys: words.map((_, id) => id), counts }]
  for (let n = 2; n <= longest; n++) levels.push(countLevel(ids, weights, runs, n, least))
  return { levels, words, total, ids, weights }
}

/** Counts one length and moves `runs` on to it. */
function countLevel(ids: Uint16Array, weights: Uint8Array, runs: Int32Array, n: number, least: number): Level {
  const tallies = new Map<number, number>()
  const keyAt = (at: number): number => {
    const last = ids[at + n - 1] ?? BOUNDARY
    // The run without its first syllable must be frequent as well: that spares most of the rare keys.
    if (!continues(last) || runs[at] === NONE || (n > 2 && runs[at + 1] === NONE)) return NONE
    return keyOf(runs[at]!, last)
  }
  for (let at = 0; at < ids.length; at++) {
    const key = keyAt(at)
    if (key !== NONE) tallies.set(key, (tallies.get(key) ?? 0) + weights[at]!)
  }
  const frequent = [...tallies].filter(([, count]) => count >= least)
  const index = new Map(frequent.map(([key], order) => [key, order]))
  for (let at = 0; at < ids.length; at++) {
    const key = keyAt(at)
    runs[at] = key === NONE ? NONE : (index.get(key) ?? NONE)
  }
  return { index, keys: frequent.map(([key]) => key), counts: frequent.map(([, count]) => count) }
}

/**
 * Finds a run.
 *
 * @param levels - Runs by length.
 * @param syllables - Identifiers of its syllables.
 * @returns Its index in the level of its length, or −1 if it is not frequent.
 */
export function findRun(levels: readonly Level[], syllables: readonly number[]): number {
  let found = syllables[0]!
  for (let order = 1; order < syllables.length && found !== NONE; order++)
    found = levels[order]!.index.get(keyOf(found, syllables[order]!)) ?? NONE
  return found
}

/**
 * Lists the syllables of each run of a length.
 *
 * @param levels - Runs by length.
 * @param n - The length.
 * @returns Identifiers, by the index of the run.
 */
export function runsOf(levels: readonly Level[], n: number): readonly (readonly number[])[] {
  if (n === 1) return levels[0]!.keys.map((id) => [id])
  const prefixes = runsOf(levels, n - 1)
  return levels[n - 1]!.keys.map((key) => [...prefixes[Math.floor(key / CAPITAL)]!, key % CAPITAL])
}
