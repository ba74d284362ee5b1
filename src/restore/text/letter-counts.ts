/** How many letters a text has, and how many of them are capitals. */
export interface LetterCounts {
  readonly letters: number
  readonly capitals: number
}

const LETTER = /\p{L}/u
const CAPITAL = /\p{Lu}/u

/** By code unit: 0 for one not met yet, else one of the kinds below. */
const kinds = new Uint8Array(0x10000)
const OTHER = 1
const SMALL = 2
const LARGE = 3

/**
 * Counts letters and capitals, character by character: a list of all letters would be made only to be counted. Letters
 * beyond the Basic Multilingual Plane, which no document has, are none.
 *
 * @param text any text
 */
export function letterCounts(text: string): LetterCounts {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kinds[unit] || kindOf(unit)
    if (kind >= SMALL) letters++
    if (kind === LARGE) capitals++
  }
  return { letters, capitals }
}

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit)
  const kind = CAPITAL.test(character) ? LARGE : LETTER.test(character) ? SMALL : OTHER
  kinds[unit] = kind
  return kind
}
