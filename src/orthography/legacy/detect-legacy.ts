import { wordShares } from '../word-shares.ts'
import { convertLegacy } from './convert-legacy.ts'
import type { LegacyEncoding } from './legacy-encoding.ts'
import { legacyFont } from './legacy-font.ts'
import { byteOf } from './windows-1252.ts'

/** Encodings that letters alone can tell. */
const TOLD_BY_LETTERS: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'vps', 'viscii']

/** So many characters tell an encoding. */
const SAMPLE = 20_000
/** From how many words, and from which share of syllables with marks, letters alone tell an encoding. */
const ENOUGH = 12
const LEAST = 0.3
/** How many more of the words must be syllables with marks than before. */
const GAIN = 0.2

const sharesIn = (text: string, encoding: LegacyEncoding | null) =>
  wordShares(encoding === null ? text.normalize('NFC') : convertLegacy(text, encoding))

/** Characters that no single-byte font has: the text is Unicode. */
const isUnicode = (text: string): boolean => {
  const letters = text.match(/[^\0-\u024f\uf000-\uf0ff]/gu) ?? []
  return letters.filter((char) => /\p{L}|\p{M}/u.test(char) && byteOf(char) === null).length > 0.02 * text.length
}

/** Whether an encoding changes a text, and makes no fewer syllables of it. */
const isBetter = (text: string, encoding: LegacyEncoding, marked: number): boolean =>
  convertLegacy(text, encoding) !== text && sharesIn(text, encoding).marked >= marked

/**
 * Tells which old Vietnamese encoding a text is written in, by the name of its font and by the syllables that each
 * encoding would make of it.
 *
 * @param text as programs show it that take it for Windows-1252
 * @param fontName name of the font it is set in, if known; with it a few words are enough
 * @returns null for Unicode, another language, or too little text
 * @example
 * detectLegacy('Uû ban nh©n d©n', '.VnTime') // 'tcvn3'
 */
export function detectLegacy(text: string, fontName?: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE)
  if (isUnicode(sample)) return null
  const named = fontName === undefined ? null : legacyFont(fontName)
  const asIs = sharesIn(sample, null)
  if (named !== null) return isBetter(sample, named, asIs.marked) ? named : null
  const [best] = TOLD_BY_LETTERS.map((encoding) => ({ encoding, ...sharesIn(sample, encoding) })).sort(
    (a, b) => b.marked - a.marked,
  )
  const isSure = best !== undefined && best.words >= ENOUGH && best.marked >= Math.max(LEAST, asIs.marked + GAIN)
  return isSure ? best.encoding : null
}
