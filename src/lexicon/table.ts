import { normalizeText } from '../orthography/index.ts'
import { LexiconError } from './error.ts'

/** A line of a dictionary file, cut into its fields. */
export interface Row {
  /** Number of the line in the file, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Cuts a text into rows of tab-separated fields. A byte order mark, CRLF, empty lines and lines that start with `#` are
 * passed over; fields are brought into NFC and trimmed.
 *
 * @param source - The text of a dictionary file.
 * @returns The rows, in the order of the file.
 */
export function readRows(source: string): readonly Row[] {
  return normalizeText(source)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
    .map(({ line, text }) => ({ line, fields: text.split('\t').map((field) => field.trim()) }))
}

/**
 * Cuts a text into rows and checks the number of fields.
 *
 * @param source - The text of a dictionary file.
 * @param file - Its name, for the error.
 * @param columns - The names of the fields, in order.
 * @returns The rows.
 * @throws {LexiconError} If a row has another number of fields or its first field is empty.
 */
export function readTable(source: string, file: string, columns: readonly string[]): readonly Row[] {
  const rows = readRows(source)
  for (const { line, fields } of rows) {
    if (fields.length !== columns.length)
      throw new LexiconError(
        file,
        line,
        `expected ${columns.length} fields (${columns.join(', ')}), found ${fields.length}`,
      )
    if (fields[0] === '') throw new LexiconError(file, line, `the ${columns[0]} is empty`)
  }
  return rows
}

/**
 * Reads a count.
 *
 * @param field - The field.
 * @param file - Name of the file, for the error.
 * @param line - Number of the line, for the error.
 * @returns A whole number, 0 or more.
 * @throws {LexiconError} If the field is anything else.
 */
export function readCount(field: string, file: string, line: number): number {
  if (!/^\d+$/.test(field)) throw new LexiconError(file, line, `the count ${JSON.stringify(field)} is no whole number`)
  return Number(field)
}
