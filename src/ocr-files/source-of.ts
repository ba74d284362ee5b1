import { foldLetters } from '../orthography/index.ts'
import type { Source } from '../page/index.ts'

const WORD = /\p{L}{2}/u
/** The one letter with a mark that English engines print too. */
const ENGLISH_MARK = /é/gi

/** Share of words with Vietnamese marks from which a text is one that no English engine has read; prose has 0.75. */
const VIETNAMESE_SHARE = 0.3
/** Words that a page needs to speak for itself; of a shorter one the whole file decides. */
const ENOUGH_WORDS = 20

/** The words of a text, and how many of them carry Vietnamese marks. */
export interface MarkCounts {
  readonly words: number
  readonly marked: number
}

/** Counts the words that carry Vietnamese marks. */
export function countMarks(texts: Iterable<string>): MarkCounts {
  let words = 0
  let marked = 0
  for (const text of texts) {
    if (!WORD.test(text)) continue
    words++
    const letters = text.normalize('NFC').replace(ENGLISH_MARK, '')
    if (foldLetters(letters) !== letters) marked++
  }
  return { words, marked }
}

/**
 * Tells by its text who read a page.
 *
 * @param page what was counted on it
 * @param file what was counted in the whole file
 */
export function sourceByText(page: MarkCounts, file: MarkCounts): 'eng' | 'vie' {
  const { words, marked } = page.words < ENOUGH_WORDS ? file : page
  return words > 0 && marked / words >= VIETNAMESE_SHARE ? 'vie' : 'eng'
}

const LANGUAGES: readonly (readonly [name: RegExp, source: Source])[] = [
  [/(?:^|[^a-z])(?:vi|vie|vietnamese)(?:$|[^a-z])/i, 'vie'],
  [/(?:^|[^a-z])(?:en|eng|english)(?:$|[^a-z])/i, 'eng'],
]

/**
 * The engine that a language stands for: "vie", "vi-VN", "Vietnamese" and "vie+eng" are Vietnamese.
 *
 * @param language as a file names it
 * @returns null for other languages, and for none
 */
export function sourceOfLanguage(language: string | undefined): Source | null {
  if (language === undefined) return null
  return LANGUAGES.find(([name]) => name.test(language))?.[1] ?? null
}
