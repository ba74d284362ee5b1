import type { RestoredPart } from './restoration.ts'

/** Below this a correction is worth a second look. */
export const UNSURE = 0.9
const LETTER = /[\p{L}\p{N}]/u

/** What there is to say of a restoration. */
export interface Tally {
  /** What stands between blanks and is not punctuation alone. */
  words: number
  corrections: number
  unsure: number
  /** Words as the restorer read them, and the sum of their confidences. */
  read: number
  sure: number
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return { words: 0, corrections: 0, unsure: 0, read: 0, sure: 0 }
}

/**
 * Counts parts as they pass.
 *
 * @param source the text that is restored
 * @param parts its parts
 * @param tally what is counted so far; it grows with each part
 * @returns the same parts
 */
export function* tallied(source: string, parts: Iterable<RestoredPart>, tally: Tally): Generator<RestoredPart> {
  for (const part of parts) {
    tally.words += wordCount(source.slice(part.start, part.end))
    tally.corrections += part.corrections.length
    for (const { confidence } of part.corrections) if (confidence < UNSURE) tally.unsure++
    tally.read += part.words
    tally.sure += part.sure
    yield part
  }
}

/**
 * Counts words: what stands between blanks and is not punctuation alone.
 *
 * @param text any string
 */
export function wordCount(text: string): number {
  let count = 0
  for (const [run] of text.matchAll(/\S+/g)) if (LETTER.test(run)) count++
  return count
}
