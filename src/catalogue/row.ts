import type { DoneRecord, ManifestRecord } from '../archive/manifest/manifest-record.ts'
import type { Metadata } from '../query/index.ts'

/** A row of the catalogue: a document, or an input that was not done. */
export interface CatalogueRow {
  readonly record: ManifestRecord
  /** The record, where the input was done. */
  readonly done: DoneRecord | null
  /** Which document of the input it is, from 1; null for an input that was not done. */
  readonly documentNumber: number | null
  /** What is registered of the document; null for an input that was not done. */
  readonly metadata: Metadata | null
}

/**
 * The rows of an input: one for each document in it, or one that says why it was not done.
 *
 * @param record its record in the manifest
 */
export function rowsOf(record: ManifestRecord): CatalogueRow[] {
  if (record.status === 'failed') return [{ record, done: null, documentNumber: null, metadata: null }]
  return record.summary.metadata.map((metadata, i) => ({ record, done: record, documentNumber: i + 1, metadata }))
}
