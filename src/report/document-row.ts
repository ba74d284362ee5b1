import type { DocumentSummary } from '../archive/document/document-runner.ts'
import type { DoneRecord, FailedRecord } from '../archive/manifest/manifest-record.ts'
import type { OutputFormat } from '../archive/settings.ts'
import type { Metadata } from '../query/index.ts'

/** What the list of documents shows of one. */
export interface DocumentRow extends Omit<DocumentSummary, 'metadata'> {
  /** Path below the archive. */
  readonly input: string
  /** Numbers and symbols of the documents in it, "27/QĐ-UBND"; empty if none was found. */
  readonly number: string
  /** What it is about, by its kind and subject. */
  readonly subject: string
  /** Where its outputs are, below the output folder. */
  readonly outputs: Readonly<Partial<Record<OutputFormat, string>>>
  readonly warnings: readonly string[]
}

/** What the list of failures shows of a document. */
export type FailureRow = Pick<FailedRecord, 'input' | 'kind' | 'reason' | 'attempts'>

/**
 * The row of a document that was done.
 *
 * @param record its line of the manifest
 */
export function documentRow({ input, outputs, summary, warnings }: DoneRecord): DocumentRow {
  const { metadata, confidence, ...counts } = summary
  return {
    input,
    number: distinct(metadata.map(numberOf)).join('; '),
    subject: distinct(metadata.map(subjectOf)).join('; '),
    ...counts,
    confidence: Number(confidence.toFixed(4)),
    outputs,
    warnings,
  }
}

/**
 * The row of a document that was not done.
 *
 * @param record its line of the manifest
 */
export function failureRow({ attempts, input, kind, reason }: FailedRecord): FailureRow {
  return { input, kind, reason, attempts }
}

const numberOf = ({ CodeNumber, CodeNotation }: Metadata) => [CodeNumber, CodeNotation].filter(Boolean).join('/')
const subjectOf = ({ TypeName, Subject }: Metadata) => [TypeName, Subject].filter(Boolean).join(': ')
const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '')

/** A row as the page holds it: its values without their names, and of each output what its path does not share with the input's. */
export type PackedRow = readonly [
  input: string,
  number: string,
  subject: string,
  pages: number,
  failedPages: number,
  words: number,
  corrections: number,
  unsure: number,
  confidence: number,
  findings: Readonly<Record<string, number>>,
  outputs: Readonly<Record<string, readonly [shared: number, rest: string]>>,
  warnings: readonly string[],
]

/**
 * Packs a row, so that ten thousand of them stay small.
 *
 * @param row a row
 */
export function packRow(row: DocumentRow): PackedRow {
  const { input, number, subject, pages, failedPages, words, corrections, unsure, confidence, findings } = row
  const outputs = mapValues(row.outputs, (path) => {
    const shared = sharedLength(input, path)
    return [shared, path.slice(shared)] as const
  })
  return [
    input,
    number,
    subject,
    pages,
    failedPages,
    words,
    corrections,
    unsure,
    confidence,
    findings,
    outputs,
    row.warnings,
  ]
}

/**
 * Unpacks a row.
 *
 * @param packed what `packRow` made
 */
export function unpackRow(packed: PackedRow): DocumentRow {
  const [input, number, subject, pages, failedPages, words, corrections, unsure, confidence, findings] = packed
  const outputs = mapValues(packed[10], ([shared, rest]) => input.slice(0, shared) + rest)
  const counts = { pages, failedPages, words, corrections, unsure }
  return { input, number, subject, ...counts, confidence, findings, outputs, warnings: packed[11] }
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
