/**
 * What an English engine prints for small raised digits, and which numbers (by their last digit, or whole from 10 on)
 * each sign was seen for.
 */
export const GLYPH_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  '!': [1, 7],
  '|': [1],
  l: [1],
  I: [1],
  "'": [1],
  '‘': [1, 4],
  '’': [1, 2, 7],
  '?': [2, 7],
  '*': [3, 4, 8, 10],
  '+': [4],
  '°': [3, 5, 6, 9],
  º: [3, 5, 6, 9],
  '®': [5, 6, 8, 9, 13, 15],
  '©': [5, 6, 8],
  '%': [8, 9, 16],
  '"': [7, 10, 11],
  '”': [7, 10, 11],
  '“': [7, 10],
  '§': [5, 8],
  '¥': [4, 14],
  '™': [10, 11],
  '¢': [6],
  '€': [6],
  '^': [4],
  '~': [2],
  '²': [2],
  '³': [3],
  '¹': [1],
}

/** Signs that nothing but a footnote mark explains behind a word, and how strongly they speak for one. */
export const GLYPH_EVIDENCE: Readonly<Record<string, number>> = {
  '®': 3,
  '°': 3,
  º: 3,
  '*': 3,
  '§': 3,
  '¥': 3,
  '©': 3,
  '™': 3,
  '²': 3,
  '³': 3,
  '¹': 3,
  '^': 3,
  '!': 2,
  '%': 1.5,
  '¢': 1.5,
  '€': 1.5,
  '~': 1.5,
  '|': 1.5,
  "'": 2,
  '‘': 2,
  '’': 2,
  '"': 2,
  '”': 2,
  '“': 2,
  '?': 1,
}

const AGREES = 1
const DISAGREES = -0.7

/**
 * How well a printed sign fits a footnote number.
 *
 * @param glyph what was read in place of the mark
 * @param number the footnote's number
 * @returns a score: positive if the sign was seen for this number
 */
export function glyphAgreement(glyph: string, number: number): number {
  const digits = /^\D?(\d{1,2})\D?$/.exec(glyph)?.[1]
  if (digits !== undefined) return Number(digits) === number ? 2 * AGREES : Number(digits) === number % 10 ? 0 : DISAGREES
  const numbers = GLYPH_NUMBERS[glyph.charAt(0)]
  if (numbers === undefined) return 0
  return numbers.includes(number) || (number < 100 && numbers.includes(number % 10)) ? AGREES : DISAGREES
}
