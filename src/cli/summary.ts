import type { Restoration } from '../restore/index.ts'

/** Below this a correction is worth a second look. */
const UNSURE = 0.9
/** What stands between blanks and is not punctuation alone. */
const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu

/**
 * Sums up a restoration in one line for people.
 *
 * @param source - the text that was restored
 * @param restoration - what came of it
 * @returns the line, without a line end
 */
export function restorationSummary(source: string, { corrections, confidence }: Restoration): string {
  const unsure = corrections.filter((correction) => correction.confidence < UNSURE).length
  return [
    counted(source.match(WORD)?.length ?? 0, 'word'),
    counted(corrections.length, 'correction'),
    `mean confidence ${confidence.toFixed(3)}`,
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
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${thing}${count === 1 ? '' : 's'}`
}
