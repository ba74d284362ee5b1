/** The characters of the bytes 0x80 to 0x9f; those that have none stand for themselves. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const BYTES: ReadonlyMap<string, number> = new Map([
  ...Array.from(UPPER_CONTROLS, (char, i): [string, number] => [char, 0x80 + i]),
  // Some programs write the Greek letter for the micro sign.
  ['\u03bc', 0xb5],
])

/** Where fonts of symbols keep their 256 characters. */
const SYMBOLS = 0xf000

/**
 * The byte that a character stands for in a text of a single-byte font that was taken for Windows-1252: its own number,
 * or the place that Windows gave it; or that of a font of symbols.
 *
 * @param char one code unit
 * @returns null if it stands for no byte
 */
export function byteOf(char: string): number | null {
  const known = BYTES.get(char)
  if (known !== undefined) return known
  const code = char.charCodeAt(0)
  if (code <= 0xff) return code
  return code >= SYMBOLS && code <= SYMBOLS + 0xff ? code - SYMBOLS : null
}
