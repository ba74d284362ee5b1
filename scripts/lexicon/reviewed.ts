import { readFileSync } from 'node:fs'

/**
 * Reads a list written or checked by hand, in the folder `reviewed`: one entry a line, fields separated by tabs, `#` for
 * comments.
 *
 * @param name - Name of the file.
 * @returns The fields of each line.
 */
export function readReviewed(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`./reviewed/${name}`, import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((field) => field.trim()))
}

/**
 * Reads the first field of each line of a list; a line may hold several, separated by blanks, if `words` is set.
 *
 * @param name - Name of the file.
 * @returns The words.
 */
export function readReviewedWords(name: string): ReadonlySet<string> {
  return new Set(readReviewed(name).flatMap(([field = '']) => field.split(/\s+/)))
}
