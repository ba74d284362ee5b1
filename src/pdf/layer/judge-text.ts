import { wordShares } from '../../orthography/index.ts'

/**
 * What a text is: Vietnamese as it should be; Vietnamese that an English engine garbled; or neither for sure: another
 * language, Vietnamese typed without marks, figures, or too little.
 */
export type TextKind = 'vietnamese' | 'garbled' | 'other'

/** Share of marked syllables in Vietnamese: 0.48 to 0.9 of the words of a page; garbled pages have none. */
const VIETNAMESE = 0.3
/**
 * Share of possible syllables among words without marks: garbled pages have 0.45 to 0.71, English text 0.11 to 0.21,
 * Vietnamese typed without marks above 0.85.
 */
const GARBLED = { from: 0.32, to: 0.8 } as const
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
  return words >= ENOUGH_BAD && plain >= GARBLED.from && plain < GARBLED.to ? 'garbled' : 'other'
}
