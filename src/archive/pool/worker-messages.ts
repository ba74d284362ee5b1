import type { ProcessorOptions } from '../document/document-processor.ts'
import type { DocumentOutcome, DocumentTask } from '../document/document-runner.ts'

/** What a process of the pool is told first. */
export interface WorkerOptions extends ProcessorOptions {
  /** How much more memory outside its heap a document may take, in megabytes. */
  readonly memoryLimit: number
}

/** A document for a process of the pool. */
export interface WorkerJob {
  readonly task: DocumentTask
  /** What names of files for the time being begin with. */
  readonly token: string
}

/** What a process of the pool is sent: the options once, then one job after another. */
export type ToWorker = { readonly options: WorkerOptions } | { readonly job: WorkerJob }

/** What it answers: that it has loaded its models, then what came of each job. */
export type FromWorker = { readonly ready: true } | { readonly outcome: DocumentOutcome }
