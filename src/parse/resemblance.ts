import levenshtein from 'fast-levenshtein'

/** Share of a phrase's letters that may be read wrong, lost or added. */
const TOLERANCE = 0.25

/**
 * Whether what was read may be a phrase, with some of its letters read wrong.
 *
 * @param read the key of what was read
 * @param phrase the key of the phrase
 * @param tolerance share of the phrase's letters that may differ; 0.25 if left out
 */
export function resembles(read: string, phrase: string, tolerance: number = TOLERANCE): boolean {
  return differences(read, phrase) <= Math.floor(phrase.length * tolerance)
}

/** Letters that differ between two keys; a lower bound where their lengths alone differ by a half. */
export function differences(read: string, phrase: string): number {
  const gap = Math.abs(read.length - phrase.length)
  return gap * 2 > phrase.length ? gap : levenshtein.get(read, phrase)
}
