import type { Lexicon, LexiconEntry } from './types.ts'

/**
 * Merges dictionaries into one lexicon. Where two have the same text, the later one gives its weight and kind.
 *
 * @param dictionaries - Lists of entries, the weakest first: the user's own come last.
 * @returns The entries by text, in the order in which each text was first met.
 *
 * @example
 * mergeLexicons(readDictionary(syllables, 'syllables.txt'), readUserDictionary('OCOP\t20'))
 */
export function mergeLexicons(...dictionaries: readonly (readonly LexiconEntry[])[]): Lexicon {
  return new Map(dictionaries.flat().map((entry) => [entry.text, entry]))
}
