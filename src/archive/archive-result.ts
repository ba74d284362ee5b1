import type { FinishingStep } from './finish/finishing.ts'
import type { DoneRecord, FailedRecord } from './manifest/manifest-record.ts'
import type { DocumentState } from './plan/plan.ts'

/** What became of an input in a run. */
export type ArchiveResult = DoneResult | FailedResult | SettledResult

/** A document that was done. */
export interface DoneResult {
  readonly input: string
  readonly status: 'done'
  /** Why it was done. */
  readonly state: DocumentState
  readonly record: DoneRecord
}

/** A document that was tried and not done. */
export interface FailedResult {
  readonly input: string
  readonly status: 'failed'
  readonly record: FailedRecord
}

/** A document that nothing was to be done for: it was done before, or failed before and is left. */
export interface SettledResult {
  readonly input: string
  readonly status: 'unchanged' | 'left'
}

/** What a run came to. */
export interface ArchiveSummary {
  /** All inputs that were found. */
  readonly documents: number
  /** How many of them were done, failed, were done before, failed before and were left. */
  readonly done: number
  readonly failed: number
  readonly unchanged: number
  readonly left: number
  /** Inputs of earlier runs that are no longer there or no longer wanted. */
  readonly gone: number
  /** Of the documents that were done in this run. */
  readonly pages: number
  readonly failedPages: number
  readonly words: number
  readonly corrections: number
  readonly unsure: number
  /** How long the run took. */
  readonly seconds: number
  /** Whether a signal ended it before all was done. */
  readonly interrupted: boolean
  /** What was written of the whole archive; nothing if nothing has changed. */
  readonly written: readonly FinishingStep['name'][]
}
