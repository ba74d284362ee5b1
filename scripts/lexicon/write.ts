import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldLetters } from '../../src/orthography/index.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Compares words for the dictionaries: by their letters without marks and case, then by code unit. It depends on no
 * locale, so that the files come out alike everywhere.
 *
 * @param a - A word.
 * @param b - Another.
 * @returns Negative, zero or positive.
 */
export function compareWords(a: string, b: string): number {
  return compare(foldLetters(a).toLowerCase(), foldLetters(b).toLowerCase()) || compare(a, b)
}

/**
 * Writes a dictionary file: comments, then the rows, sorted by all their fields from the first on.
 *
 * @param folder - Where to.
 * @param name - Name of the file.
 * @param comments - The lines of the header, without the `#`.
 * @param rows - The rows.
 * @returns A line that says what was written.
 */
export function writeDictionary(
  folder: string,
  name: string,
  comments: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = rows
    .map((fields) => fields.map(String))
    .sort((a, b) => a.reduce((order, field, index) => order || compareWords(field, b[index]!), 0))
    .map((fields) => fields.join('\t'))
  const text = [...comments.map((comment) => `# ${comment}`), ...lines, ''].join('\n')
  writeFileSync(join(folder, name), text)
  return `${name}: ${rows.length} entries, ${Math.round(Buffer.byteLength(text) / 1000)} kB`
}
