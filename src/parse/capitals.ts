import { letterCounts } from '../restore/index.ts'

/** An engine reads a capital as a small letter now and then. */
const SHARE = 0.75

/**
 * Whether a text is set in capitals, but for a letter here and there.
 *
 * @param text a word or a line; at least two letters
 */
export function isInCapitals(text: string): boolean {
  const { capitals, letters } = letterCounts(text)
  return letters > 1 && capitals >= SHARE * letters
}
