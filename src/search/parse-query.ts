import { type WordForms, wordsOf } from './words.ts'

/** What a hit has to have: a word, or several that follow each other. */
export interface Term {
  readonly words: readonly WordForms[]
  /** Whether the last word may go on. */
  readonly prefix: boolean
}

const PART = /"([^"]*)"?(\*)?|[^\s"]+/g

/**
 * Reads a query: words, phrases in quotes, codes such as "61/2018/NĐ-CP", which are phrases too, and beginnings of words with
 * a star.
 *
 * @param query what was typed
 * @returns what is looked for; nothing for a query without letters and digits
 */
export function parseQuery(query: string): Term[] {
  return Array.from(query.replace(/[“”„]/g, '"').matchAll(PART), ([part]) => ({
    words: wordsOf(part).map(({ exact, folded }) => ({ exact, folded })),
    prefix: part.endsWith('*'),
  })).filter(({ words }) => words.length > 0)
}

/** Whether a term was typed with marks. */
export function isMarked({ words }: Term): boolean {
  return words.some(({ exact, folded }) => exact !== folded)
}
