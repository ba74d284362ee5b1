import levenshtein from 'fast-levenshtein'
import { foldLetters } from '../orthography/index.ts'

/** Signs that engines take for each other, whatever they are set to. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '1': 'l', i: 'l', '|': 'l', '!': 'l', '0': 'o', '6': 'o' }
const LOOK_ALIKE = /[1i|!06]/g
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}|!]/gu
/** Letters of a text that are compared; no word is longer. */
const LONGEST = 100

/**
 * What is left of a text when everything is taken off that two engines may well read differently: marks, case, blanks,
 * punctuation, and which of some look-alike signs it is.
 *
 * @param text any text
 * @returns its bare letters; the text as it is where nothing would be left
 */
export function bareLetters(text: string): string {
  const bare = foldLetters(text.slice(0, LONGEST).normalize('NFC'))
    .toLowerCase()
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES[sign]!)
  return bare === '' ? text.slice(0, LONGEST) : bare
}

/**
 * How alike two texts are: 1 less their edit distance over the length of the longer.
 *
 * @param a bare letters
 * @param b bare letters
 * @returns 0 to 1
 */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - levenshtein.get(a, b) / longest
}
