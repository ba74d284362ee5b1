import { type DocumentRow, type FailureRow, type PackedRow, unpackRow } from './document-row.ts'

/** What the page knows of the archive when it opens. */
export interface ReportData {
  /** What the archive is called. */
  readonly archive: string
  /** Version of phuchoi that made the report. */
  readonly version: string
  /** Where the output folder lies, as the page sees it. */
  readonly output: string
  /** The least sure first. */
  readonly documents: readonly DocumentRow[]
  /** Sorted by path. */
  readonly failures: readonly FailureRow[]
}

/** The same, as it is written into the page. */
export interface PackedReportData extends Omit<ReportData, 'documents'> {
  readonly documents: readonly PackedRow[]
}

/**
 * Unpacks what the page knows.
 *
 * @param packed as it is written into the page
 */
export function unpackReport(packed: PackedReportData): ReportData {
  return { ...packed, documents: packed.documents.map(unpackRow) }
}

/** Names of the elements of the page that hold data. */
export const DATA_ELEMENTS = {
  report: 'report-data',
  words: 'frequent-words',
  /** @param index place of the document in the list */
  detail: (index: number) => `detail-${index}`,
} as const
