import { foldLetters, normalizeText, placeTone } from '../orthography/index.ts'

/** The forms in which a word is searched. */
export interface WordForms {
  /** In small letters, with its marks, the tone in its old place: "hòa" for "Hoà". */
  readonly exact: string
  /** Without any mark: "hoa". */
  readonly folded: string
}

/** A word in a text: letters and digits without a sign between them. */
export interface Word extends WordForms {
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Takes a text apart.
 *
 * @param text any text
 * @returns its words, in order
 */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    ...formsOf(word),
    start: index,
    end: index + word.length,
  }))
}

/** Few distinct words make up most of the texts. */
const known = new Map<string, WordForms>()
const MOST_KNOWN = 50_000

function formsOf(word: string): WordForms {
  const found = known.get(word)
  if (found !== undefined) return found
  const exact = placeTone(normalizeText(word).toLowerCase(), 'old')
  const forms = { exact, folded: foldLetters(exact) }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, forms)
  return forms
}
