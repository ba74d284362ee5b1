/** Code units of Vietnamese text for a token. */
const UNITS_PER_TOKEN = 3

/**
 * Estimates how many tokens a language model makes of a Vietnamese text.
 *
 * @param text any text
 * @returns a whole number; 0 for an empty text
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / UNITS_PER_TOKEN)
}
