/**
 * Mean confidence of words.
 *
 * @param words - how many there are
 * @param sum - the sum of their confidences
 * @returns 0 to 1; 1 where there are none
 */
export function meanConfidence(words: number, sum: number): number {
  return words === 0 ? 1 : sum / words
}
