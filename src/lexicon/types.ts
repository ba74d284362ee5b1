/**
 * What a word of the lexicon is: a written syllable; another single word (foreign, or a name spelled in no Vietnamese
 * way); an abbreviation; the symbol of a document code; a personal name; a place; a term of several syllables (agencies
 * and document types too); a word that the user added.
 */
export type LexiconKind = 'syllable' | 'word' | 'abbreviation' | 'code' | 'name' | 'place' | 'term' | 'user'

/** A word or phrase of the lexicon. */
export interface LexiconEntry {
  /** The word as it is written, in NFC. Syllables and terms are lower case. */
  readonly text: string
  /** How often it was seen: a positive count, 1 where nobody counted. */
  readonly weight: number
  readonly kind: LexiconKind
}

/** Merged dictionaries: the entries by their text. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>
