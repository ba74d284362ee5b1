import { stringify } from 'csv-stringify/sync'
import type { ManifestRecord } from '../archive/manifest/manifest-record.ts'
import { COLUMNS } from './columns.ts'
import { type CatalogueRow, rowsOf } from './row.ts'

/** Where the catalogue goes, piece by piece. */
export interface CatalogueSink {
  /** Takes a piece, and more of it once the promise, if there is one, is kept. */
  write(text: string): void | Promise<void>
}

/** Excel takes a CSV file without it for one in the code page of the system. */
const BYTE_ORDER_MARK = '\uFEFF'

/** How many rows are written at once. */
const BATCH = 200

/**
 * Makes the catalogue of an archive: a CSV file (RFC 4180, UTF-8 with a byte order mark) with a row for each document of
 * each input, and one for each input that was not done. A cell that a spreadsheet would take for a formula, as it begins
 * with `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe before it.
 *
 * @param records the last record of each input, in the order of the rows
 * @returns the file
 * @example
 * catalogue(records).split('\r\n').length
 */
export function catalogue(records: Iterable<ManifestRecord>): string {
  return head() + csv([...records].flatMap(rowsOf).map(cellsOf))
}

/**
 * Writes the catalogue of an archive as `catalogue` makes it, piece by piece: it never is in memory as a whole.
 *
 * @param records the last record of each input, in the order of the rows; for the end of a run sorted by path, so that the
 * same archive gives the same file
 * @param sink takes the pieces, one after the other
 */
export async function writeCatalogue(
  records: Iterable<ManifestRecord> | AsyncIterable<ManifestRecord>,
  sink: CatalogueSink,
): Promise<void> {
  await sink.write(head())
  let batch: CatalogueRow[] = []
  for await (const record of records) {
    batch.push(...rowsOf(record))
    if (batch.length < BATCH) continue
    await sink.write(csv(batch.map(cellsOf)))
    batch = []
  }
  if (batch.length > 0) await sink.write(csv(batch.map(cellsOf)))
}

const head = () => BYTE_ORDER_MARK + csv([COLUMNS.map(([name]) => name)])

const cellsOf = (row: CatalogueRow) => COLUMNS.map(([, cell]) => cell(row))

function csv(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true })
}
