import { isSyllable } from './syllable.ts'

/** What the words of a text are, as shares of its words of two letters and more. */
export interface WordShares {
  readonly words: number
  /** Syllables with a mark, among all words. */
  readonly marked: number
  /** Syllables, among the words without a mark. */
  readonly plain: number
}

const WORD = /\p{L}[\p{L}\p{N}]+/gu
/** Letters that no English engine prints: all Vietnamese ones with marks but é. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/
/** So many words tell what a text is. */
const MOST_WORDS = 2000

/**
 * Counts what the words of a text are: Vietnamese has many syllables with marks, a text that lost its marks has none but
 * syllables without, another language has few of either.
 *
 * @param text in NFC; of a long one the first 2000 words are counted
 */
export function wordShares(text: string): WordShares {
  let words = 0
  let marked = 0
  let bare = 0
  let plain = 0
  for (const [match] of text.matchAll(WORD)) {
    if (words === MOST_WORDS) break
    words++
    const word = match.toLowerCase()
    const syllable = isSyllable(word)
    if (VIETNAMESE.test(word)) marked += syllable ? 1 : 0
    else {
      bare++
      plain += syllable ? 1 : 0
    }
  }
  return { words, marked: words === 0 ? 0 : marked / words, plain: bare === 0 ? 0 : plain / bare }
}
