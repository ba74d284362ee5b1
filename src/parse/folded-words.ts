import { foldLetters } from '../orthography/index.ts'
import type { Span } from './document-text.ts'

/** A word of a line, with the blanks around it as its only borders, and where it stands in the restored text. */
export interface FoldedWord extends Span {
  readonly text: string
  /** Its letters and digits without marks, in small letters; empty for a word of signs. */
  readonly key: string
}

const WORD = /\S+/g
const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]/g

/**
 * What is left of a text when marks, case, blanks and signs are gone: what an OCR engine hardly ever loses.
 *
 * @example keyOf('Nơi nhận:') // 'noinhan'
 */
export function keyOf(text: string): string {
  return foldLetters(text).toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '')
}

/**
 * Cuts a run of a text into words.
 *
 * @param text the restored text
 * @param span the run
 */
export function foldedWords(text: string, { start, end }: Span): FoldedWord[] {
  const words: FoldedWord[] = []
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0]
    const from = start + match.index
    words.push({ text: word, key: keyOf(word), start: from, end: from + word.length })
  }
  return words
}

/** The run that words take up. Of no words, there is none. */
export function spanOf(words: readonly FoldedWord[]): Span | null {
  const first = words[0]
  return first === undefined ? null : { start: first.start, end: words[words.length - 1]!.end }
}

/** What words say, a blank between each two. */
export const joinedText = (words: readonly FoldedWord[]): string => words.map(({ text }) => text).join(' ')

/** The keys of words, run together. */
export const joinedKey = (words: readonly FoldedWord[]): string => words.map(({ key }) => key).join('')
