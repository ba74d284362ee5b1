import { DICTIONARIES } from './dictionaries.ts'
import { readCount, readTable } from './table.ts'

/** A row of syllables.txt. */
export interface SyllableCount {
  /** The syllable, lower case, tone mark in the old placement (hóa). */
  readonly text: string
  /** How often it was seen, in any case. */
  readonly count: number
  /** How often of these with a capital first letter. */
  readonly titleCount: number
}

/**
 * Reads syllables.txt with both its counts.
 *
 * @param source - The text of the file.
 * @returns The syllables, in the order of the file.
 * @throws {LexiconError} If a line has the wrong fields.
 */
export function readSyllables(source: string): readonly SyllableCount[] {
  const name = 'syllables.txt'
  return readTable(source, name, DICTIONARIES[name].columns).map(({ line, fields }) => ({
    text: fields[0]!,
    count: readCount(fields[1]!, name, line),
    titleCount: readCount(fields[2]!, name, line),
  }))
}
