import { readCount, readTable } from './table.ts'
import type { LexiconEntry, LexiconKind } from './types.ts'

interface Format {
  readonly kind: LexiconKind
  readonly columns: readonly string[]
  /** The column that holds the weight, or null where the file has no counts. */
  readonly weight: number | null
}

/** The dictionary files of the package: what they hold and what their fields are. */
export const DICTIONARIES = {
  'syllables.txt': { kind: 'syllable', columns: ['syllable', 'count', 'title count'], weight: 1 },
  'words.txt': { kind: 'word', columns: ['word', 'count'], weight: 1 },
  'abbreviations.txt': { kind: 'abbreviation', columns: ['abbreviation', 'expansions', 'count'], weight: 2 },
  'document-types.txt': { kind: 'term', columns: ['type', 'abbreviation'], weight: null },
  'code-symbols.txt': { kind: 'code', columns: ['symbol', 'count'], weight: 1 },
  'agencies.txt': { kind: 'term', columns: ['agency', 'count'], weight: 1 },
  'places.txt': { kind: 'place', columns: ['name', 'level', 'parent', 'validity'], weight: null },
  'family-names.txt': { kind: 'name', columns: ['name', 'count'], weight: 1 },
  'given-names.txt': { kind: 'name', columns: ['name', 'count as last name', 'count as middle name'], weight: 1 },
  'terms.txt': { kind: 'term', columns: ['term', 'count'], weight: 1 },
} as const satisfies Record<string, Format>

/** Name of a dictionary file of the package. */
export type DictionaryName = keyof typeof DICTIONARIES

/**
 * Reads a dictionary file of the package into lexicon entries. Counts of 0 weigh 1: the word is known, though unseen.
 *
 * @param source - The text of the file.
 * @param name - Its name, which says what its fields are.
 * @returns The entries, in the order of the file.
 * @throws {LexiconError} If a line has the wrong fields; the message names the file, the line and the reason.
 *
 * @example
 * readDictionary('tỉnh\t1200\t300\n', 'syllables.txt')
 * // [{ text: 'tỉnh', weight: 1200, kind: 'syllable' }]
 */
export function readDictionary(source: string, name: DictionaryName): readonly LexiconEntry[] {
  const { kind, columns, weight }: Format = DICTIONARIES[name]
  return readTable(source, name, columns).map(({ line, fields }) => ({
    text: fields[0]!,
    weight: weight === null ? 1 : Math.max(1, readCount(fields[weight]!, name, line)),
    kind,
  }))
}
