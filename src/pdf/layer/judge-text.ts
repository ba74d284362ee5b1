import { wordShares } from '../../orthography/index.ts'

/**
 * What a text is: Vietnamese as it should be; Vietnamese without its marks, as an English engine garbles it; or neither
 * for sure: another language, figures, or too little.
 */
export type TextKind = 'vietnamese' | 'garbled' | 'other'

/** Share of marked syllables in Vietnamese: 0.48 to 0.9 of the words of a page; garbled pages have none. */
const VIETNAMESE = 0.3
/**
 * Share of syllables among the different words without marks: garbled pages have 0.41 to 0.7, and stretches of 60 words of
 * them 0.36 or more; English text has 0.1 to 0.27.
 */
const GARBLED = 0.33
/** From how many words shares say anything: of a good text, of a bad one. */
const ENOUGH = 6
const ENOUGH_BAD = 20

/**
 * Judges what a text is by its words.
 *
 * @param text of a page, in NFC
 */
export function judgeText(text: string): TextKind {
  const { words, marked, plain } = wordShares(text)
  if (words >= ENOUGH && marked >= VIETNAMESE) return 'vietnamese'
  return words >= ENOUGH_BAD && plain >= GARBLED ? 'garbled' : 'other'
}
