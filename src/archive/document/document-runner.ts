import type { Metadata } from '../../query/index.ts'
import type { Decision } from '../decisions.ts'
import type { OutputFormat } from '../settings.ts'

/** A document that is to be done. Plain data: it may travel to another process or machine. */
export interface DocumentTask {
  /** Path of the input below the archive, with "/" between its parts, as the file system spells it. */
  readonly input: string
  /** SHA-256 of the input, in hexadecimal digits. */
  readonly sha256: string
  /** Where each output goes, below the output folder, with "/" between its parts. */
  readonly outputs: Readonly<Partial<Record<OutputFormat, string>>>
  /** Where its details go, below the output folder: see `DocumentDetail`. */
  readonly detail: string
  /** What was decided of words of this document, and of all documents. */
  readonly decisions: readonly Decision[]
}

/** What there is to say of a document that was done. */
export interface DocumentSummary {
  readonly pages: number
  /** Pages that could not be read; the others are done. */
  readonly failedPages: number
  readonly words: number
  readonly corrections: number
  /** Corrections that are worth a second look: below 0.9. */
  readonly unsure: number
  /** Mean confidence of the words that were read, 0 to 1. */
  readonly confidence: number
  /** How many findings of each rule there are: figures that do not add up, lost footnote marks, labels out of sequence. */
  readonly findings: Readonly<Record<string, number>>
  /** Of each document in the file what the decree has registered of it. */
  readonly metadata: readonly Metadata[]
}

/** Why a document was not done. */
export type FailureKind =
  /** It cannot be read, or holds what nothing reads. */
  | 'input'
  /** What came of it cannot be written. */
  | 'output'
  /** It took longer than is allowed. */
  | 'time'
  /** It took more memory than is allowed. */
  | 'memory'
  /** An error of the program. */
  | 'internal'

/** A document whose outputs are written. */
export interface DocumentDone {
  readonly status: 'done'
  readonly summary: DocumentSummary
  /** What people should be told of, such as pages that could not be read. */
  readonly warnings: readonly string[]
  readonly seconds: number
}

/** A document that was not done: nothing of it is written. */
export interface DocumentFailure {
  readonly status: 'failed'
  readonly kind: FailureKind
  readonly reason: string
  readonly seconds: number
}

export type DocumentOutcome = DocumentDone | DocumentFailure

/**
 * Does documents, several at once: processes, or a queue that other machines take from. It is made for an archive,
 * an output folder and settings.
 */
export interface DocumentRunner {
  /** How many documents it wants to have at once. */
  readonly concurrency: number
  /**
   * Does a document. It writes each output to a temporary file and renames it; doing a document twice gives the same files.
   *
   * @returns what came of it; it rejects for nothing but a signal, this one or the one that ends the run
   */
  run(task: DocumentTask, signal?: AbortSignal): Promise<DocumentOutcome>
  /** Ends it; what is being done is given up. */
  close(): Promise<void>
}
