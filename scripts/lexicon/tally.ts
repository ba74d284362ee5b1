import type { Source } from './sources.ts'
import type { Token } from './tokens.ts'

/** Something that is counted while the texts are read once. */
export interface Tally {
  /** Takes in one line. */
  readonly read: (line: string, tokens: readonly (Token | null)[], source: Source) => void
}

/** Counts by word. */
export type Counts = Map<string, number>

/**
 * Adds to a count.
 *
 * @param counts - The counts, changed in place.
 * @param key - What is counted.
 * @param times - How much to add.
 */
export function add(counts: Counts, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/**
 * Orders counts, the greatest first, equal ones by their text.
 *
 * @param counts - The counts.
 * @returns Pairs of text and count.
 */
export function byCount(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
