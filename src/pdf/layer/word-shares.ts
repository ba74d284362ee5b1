import { isSyllable } from '../../orthography/index.ts'

/** What the words of a text are, as shares of its words of two letters and more. */
export interface WordShares {
  readonly words: number
  /** Vietnamese syllables with a mark. */
  readonly marked: number
  /** Syllables without a mark, among the words without one. */
  readonly plain: number
}

const WORD = /\p{L}[\p{L}\p{N}]+/gu
/** Letters that no English engine prints: all Vietnamese ones with marks but é. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/
/** So many words tell what a page is. */
const MOST_WORDS = 2000

/**
 * Counts what the words of a text are.
 *
 * @param text in NFC
 */
export function wordShares(text: string): WordShares {
  let words = 0
  let marked = 0
  let plain = 0
  let bare = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (words++ >= MOST_WORDS) break
    const syllable = isSyllable(word)
    if (VIETNAMESE.test(word)) marked += syllable ? 1 : 0
    else {
      bare++
      plain += syllable ? 1 : 0
    }
  }
  return { words, marked: words === 0 ? 0 : marked / words, plain: bare === 0 ? 0 : plain / bare }
}
