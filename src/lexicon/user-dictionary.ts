import { normalizeText } from '../orthography/index.ts'
import { LexiconError } from './error.ts'
import { readRows } from './table.ts'
import type { LexiconEntry } from './types.ts'

/** A word or phrase of the user's own, with or without a weight. */
export interface UserWord {
  readonly text: string
  /** A positive number, as if the word had been seen so many times; 1 if left out. */
  readonly weight?: number
}

/** What a user dictionary can be given as. */
export type UserDictionary = string | readonly (string | UserWord)[]

const entry = (file: string, line: number, text: string, weight: number): LexiconEntry => {
  const word = normalizeText(text).trim()
  if (word === '') throw new LexiconError(file, line, 'the word is empty')
  if (!(weight > 0 && Number.isFinite(weight)))
    throw new LexiconError(file, line, `the weight of ${JSON.stringify(word)} is no positive number`)
  return { text: word, weight, kind: 'user' }
}

const fromText = (source: string, file: string): readonly LexiconEntry[] =>
  readRows(source).map(({ line, fields }) => {
    if (fields.length > 2)
      throw new LexiconError(file, line, `expected a word and a weight, found ${fields.length} fields`)
    const [text = '', weight] = fields
    return entry(file, line, text, weight === undefined ? 1 : weight === '' ? Number.NaN : Number(weight))
  })

/**
 * Reads a user dictionary. As text it holds one word or phrase a line, perhaps a tab and a weight after it; lines that
 * start with `#` are comments, a byte order mark and CRLF are tolerated. Words are brought into NFC and keep their case.
 *
 * @param dictionary - The text, or the words as strings or `{ text, weight }`.
 * @param file - Name of the dictionary, for errors.
 * @returns The entries, in the order given.
 * @throws {LexiconError} If a word is empty or a weight is no positive number; for an array the line is the position,
 *   from 1.
 *
 * @example
 * readUserDictionary('Tràm Chim\nOCOP\t20\n')
 * readUserDictionary(['Tràm Chim', { text: 'OCOP', weight: 20 }])
 */
export function readUserDictionary(dictionary: UserDictionary, file = 'user dictionary'): readonly LexiconEntry[] {
  if (typeof dictionary === 'string') return fromText(dictionary, file)
  return dictionary.map((word, index) => {
    const { text, weight = 1 } = typeof word === 'string' ? { text: word } : word
    return entry(file, index + 1, text, weight)
  })
}
