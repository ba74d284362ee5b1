import { DICTIONARIES } from './dictionaries.ts'
import { readCount, readTable } from './table.ts'

/** A row of abbreviations.txt. */
export interface Abbreviation {
  /** The abbreviation: UBND, GD&ĐT. */
  readonly text: string
  /** What it stands for, the commonest first; empty where it is not known. */
  readonly expansions: readonly string[]
  readonly count: number
}

/**
 * Reads abbreviations.txt with its expansions.
 *
 * @param source - The text of the file.
 * @returns The abbreviations, in the order of the file.
 * @throws {LexiconError} If a line has the wrong fields.
 */
export function readAbbreviations(source: string): readonly Abbreviation[] {
  const name = 'abbreviations.txt'
  return readTable(source, name, DICTIONARIES[name].columns).map(({ line, fields }) => ({
    text: fields[0]!,
    expansions: fields[1] === '' ? [] : fields[1]!.split('; '),
    count: readCount(fields[2]!, name, line),
  }))
}
