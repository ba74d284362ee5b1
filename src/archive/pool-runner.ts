import type { DocumentRunner } from './document-runner.ts'
import type { DocumentSettings } from './settings.ts'

/** What a pool of workers is made for. */
export interface PoolRunnerOptions {
  /** The folder that the inputs lie below. It is only read. */
  readonly archive: string
  /** The folder that the outputs are written below. */
  readonly output: string
  readonly settings: DocumentSettings
  /** How many documents are done at once, each by a thread. Default one a core. */
  readonly workers?: number
  /** How long a document may take, in seconds. Default 600. */
  readonly timeLimit?: number
  /** How much memory a document may take, in megabytes. Default 1024. */
  readonly memoryLimit?: number
}

/**
 * Starts worker threads that do documents.
 *
 * @param options see {@link PoolRunnerOptions}
 * @returns the runner; to be closed
 */
export function createPoolRunner({ workers = 1 }: PoolRunnerOptions): DocumentRunner {
  return {
    concurrency: workers,
    run: async () => ({ status: 'failed', kind: 'internal', reason: 'the pool is not built yet', seconds: 0 }),
    close: async () => {},
  }
}
