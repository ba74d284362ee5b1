import { isSyllable } from '../orthography/index.ts'

const LETTER = /\p{L}/u
/** From the first letter or figure to the last. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su
const ABBREVIATION = /^[\p{Lu}\d]{2,}(?:[-/&.][\p{Lu}\d]+)*$/u
const FIGURES = /^\d+(?:[.,/-]\d+)*$/
/** Longest line that is taken for dirt, in words. */
const MOST_WORDS = 6

/**
 * Whether what was read is dirt: a stamp's rim, a stroke of a signature, a speck; no word that a reader would miss.
 *
 * @param read a line, or its end
 */
export function isDirt(read: string): boolean {
  if (!LETTER.test(read)) return !/\d{2}/.test(read)
  const words = read.split(/\s+/)
  if (words.length > MOST_WORDS) return false
  const said = words.filter(isWord).length
  return said === 0 || (words.some((word) => !LETTER.test(word) && !/[\d&-]/.test(word)) && said * 3 <= words.length)
}

function isWord(read: string): boolean {
  const word = CORE.exec(read)?.[0] ?? ''
  if (word.length < 2) return false
  return ABBREVIATION.test(word) || FIGURES.test(word) || isSyllable(word.toLowerCase())
}
