import type { Reading } from './readings.ts'

/** Changes as sure as this count. */
const SURE = 0.84
/** A text bears the errors of an engine from so many different ones on, and so many for each word. */
const LEAST_ERRORS = 3
const LEAST_SHARE = 0.0025
const WORD = /^\p{L}+$/u

/**
 * Whether a text decoded as the reading of a Vietnamese engine shows that it is one: words that are surely others.
 * Typed text has less than one in a thousand, mostly names; what an engine read, at least three.
 *
 * @param readings what was decoded
 */
export function hasReadingErrors(readings: Iterable<Reading>): boolean {
  const errors = new Set<string>()
  let words = 0
  for (const { confidence, kind, read, written } of readings) {
    if (kind !== 'word') continue
    words++
    if (written !== read && confidence >= SURE && WORD.test(read) && WORD.test(written))
      errors.add(`${read} ${written}`)
  }
  return errors.size >= LEAST_ERRORS && errors.size >= LEAST_SHARE * words
}
