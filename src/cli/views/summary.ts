// From its own file: a tree that is only read needs no restorer.
import { type Tally, UNSURE } from '../../restore/tally.ts'
import { meanConfidence } from './mean-confidence.ts'

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
