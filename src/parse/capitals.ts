const LETTER = /\p{L}/gu
const CAPITAL = /\p{Lu}/gu
/** An engine reads a capital as a small letter now and then. */
const SHARE = 0.75

/**
 * Whether a text is set in capitals, but for a letter here and there.
 *
 * @param text a word or a line; at least two letters
 */
export function isInCapitals(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0
  return letters > 1 && (text.match(CAPITAL)?.length ?? 0) >= SHARE * letters
}
