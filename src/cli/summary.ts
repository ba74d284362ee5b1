import type { RestoredPart } from '../restore/index.ts'
import { meanConfidence } from './mean-confidence.ts'

/** Below this a correction is worth a second look. */
const UNSURE = 0.9
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
 * @param source - the text that is restored
 * @param parts - its parts
 * @param tally - what is counted so far; it grows with each part
 * @returns the same parts
 */
export function* tallied(source: string, parts: Iterable<RestoredPart>, tally: Tally): Generator<RestoredPart> {
  for (const part of parts) {
    tally.words += wordsIn(source.slice(part.start, part.end))
    tally.corrections += part.corrections.length
    for (const { confidence } of part.corrections) if (confidence < UNSURE) tally.unsure++
    tally.read += part.words
    tally.sure += part.sure
    yield part
  }
}

/**
 * Sums up a restoration in one line for people.
 *
 * @param tally - its counts
 * @returns the line, without a line end
 */
export function restorationSummary({ corrections, read, sure, unsure, words }: Tally): string {
  return [
    counted(words, 'word'),
    counted(corrections, 'correction'),
    `mean confidence ${meanConfidence(read, sure).toFixed(3)}`,
    `${counted(unsure, 'correction')} under ${UNSURE}`,
  ].join(', ')
}

function wordsIn(text: string): number {
  let count = 0
  for (const [run] of text.matchAll(/\S+/g)) if (LETTER.test(run)) count++
  return count
}

/**
 * Says how many of a thing there are.
 *
 * @param count - how many
 * @param thing - one of them, in the singular
 * @returns the count, its digits in groups of three, and the thing
 * @example
 * counted(1200, 'word') // '1,200 words'
 */
export function counted(count: number, thing: string): string {
  return `${thousands(count)} ${thing}${count === 1 ? '' : 's'}`
}

/** A whole number, its digits in groups of three. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
