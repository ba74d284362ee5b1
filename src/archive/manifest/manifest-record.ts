import type { DocumentSummary, FailureKind } from '../document/document-runner.ts'
import type { OutputFormat } from '../settings.ts'

/** What became of an input, one line of the manifest. The last line of an input counts. */
export type ManifestRecord = DoneRecord | FailedRecord

interface RecordBase {
  /** Path below the archive, with "/" between its parts. */
  readonly input: string
  /** SHA-256 of the input; empty for one that could not be read. */
  readonly sha256: string
  /** Size in bytes and time of the last change in milliseconds: where both are as they were, it need not be read again. */
  readonly size: number
  readonly modified: number
  /** Fingerprint of the settings and of the decisions that concern it. */
  readonly settings: string
  /** Version of phuchoi. */
  readonly version: string
  /** When, ISO 8601. */
  readonly at: string
  readonly seconds: number
}

export interface DoneRecord extends RecordBase {
  readonly status: 'done'
  /** Where each output is, below the output folder. */
  readonly outputs: Readonly<Partial<Record<OutputFormat, string>>>
  readonly detail: string
  readonly summary: DocumentSummary
  readonly warnings: readonly string[]
}

export interface FailedRecord extends RecordBase {
  readonly status: 'failed'
  readonly kind: FailureKind
  readonly reason: string
  /** How many times in a row it failed with the same content and settings. */
  readonly attempts: number
}
