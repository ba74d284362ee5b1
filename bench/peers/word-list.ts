import { readFileSync } from 'node:fs'

/** One word of the list that every peer gets. */
export interface ListedWord {
  /** The word in lower case: what is looked up. */
  readonly key: string
  /** The word as it is written; other than the key for an abbreviation or a name. */
  readonly written: string
  /** How often it occurs in the corpus. */
  readonly count: number
}

export type WordList = readonly ListedWord[]

const SYLLABLES = new URL('../../dictionaries/syllables.txt', import.meta.url)

/**
 * Reads the word list of the package, so that a peer knows the same words as the package does.
 *
 * @param path - the list; the package's own by default
 * @returns the words
 */
export function loadWordList(path: string | URL = SYLLABLES): WordList {
  return parseWordList(readFileSync(path, 'utf8'))
}

/**
 * Reads a word list: a word and its count a line, a tab between them; what follows the count is left out, and so is a
 * line that starts with `#`. Of words that differ in case only the most frequent stays.
 *
 * @param text - the list
 * @returns the words, the most frequent first
 */
export function parseWordList(text: string): WordList {
  const words = new Map<string, ListedWord>()
  for (const line of text.split('\n')) {
    const [written = '', count = '1'] = line.trim().split('\t')
    if (written === '' || written.startsWith('#')) continue
    const word = { key: written.toLowerCase(), written, count: Number(count) }
    if (word.count > (words.get(word.key)?.count ?? -1)) words.set(word.key, word)
  }
  return [...words.values()].sort((a, b) => b.count - a.count)
}

/**
 * Picks the most frequent of some words.
 *
 * @param words - the words
 * @returns the first of the most frequent, or null if there is none
 */
export function mostFrequent(words: readonly ListedWord[]): ListedWord | null {
  return words.reduce<ListedWord | null>(
    (best, word) => (best !== null && best.count >= word.count ? best : word),
    null,
  )
}
