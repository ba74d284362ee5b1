/**
 * UTF-16 code units of Vietnamese administrative text for a token: few enough that the tokenizers of current models stay
 * below the estimate, as measured in docs/chunks.md.
 */
const UNITS_PER_TOKEN = 2.5

/**
 * Estimates how many tokens a language model makes of a Vietnamese text.
 *
 * @param text any text
 * @returns a whole number; 0 for an empty text
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / UNITS_PER_TOKEN)
}
