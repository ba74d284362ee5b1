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
    `${grouped(source.match(WORD)?.length ?? 0)} words`,
    `${grouped(corrections.length)} corrections`,
    `mean confidence ${confidence.toFixed(3)}`,
    `${grouped(unsure)} corrections under ${UNSURE}`,
  ].join(', ')
}

/** A count with its digits in groups of three. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
