import { isSyllable } from './syllable.ts'
import { VIETNAMESE_LETTER } from './vietnamese-letter.ts'

/** What the words of a text are, as shares of its words of two letters and more. */
export interface WordShares {
  readonly words: number
  /** Syllables with a mark, among all words. */
  readonly marked: number
  /** Syllables, among the different words without a mark: common short words of other languages may look like one. */
  readonly plain: number
}

const WORD = /\p{L}[\p{L}\p{N}]+/gu
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
  const bare = new Set<string>()
  for (const [match] of text.matchAll(WORD)) {
    if (words === MOST_WORDS) break
    words++
    const word = match.toLowerCase()
    if (!VIETNAMESE_LETTER.test(word)) bare.add(word)
    else if (isSyllable(word)) marked++
  }
  const share = (count: number, all: number): number => (all === 0 ? 0 : count / all)
  return { words, marked: share(marked, words), plain: share([...bare].filter(isSyllable).length, bare.size) }
}
