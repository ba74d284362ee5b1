import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { ProcessorOptions } from '../document/document-processor.ts'
import type { DocumentOutcome, DocumentRunner } from '../document/document-runner.ts'
import { DocumentError, failureOf } from '../document/failure.ts'
import { removeTemporaries } from '../document/write-outputs.ts'
import { memoryError } from './memory-watch.ts'
import { type PoolJob, poolJob } from './pool-job.ts'
import type { JobStarted, WorkerJob, WorkerOptions } from './worker.ts'
import { workerFile } from './worker-file.ts'

/** What a pool of workers is made for. */
export interface PoolRunnerOptions extends ProcessorOptions {
  /** How many documents are done at once, each by a thread of its own. Default one a core. */
  readonly workers?: number
  /** How long a document may take, in seconds. Default 600. */
  readonly timeLimit?: number
  /** How large the heap of a thread may grow, and the buffers outside it that a document needs, in megabytes. Default 1024. */
  readonly memoryLimit?: number
}

/**
 * Room for young objects in a thread's heap, in megabytes. With less, much of a document is still alive when it is full
 * and has to be collected from the whole heap: Node then forgets what it compiled for functions that live no longer than
 * a document, and compiles it again and again beside the thread.
 */
const YOUNG_GENERATION = 96

/**
 * Starts worker threads that do documents. Each loads the models once and keeps an OCR engine of one thread. A document
 * that takes too long or too much memory, or that makes its thread crash, fails alone: the thread is ended and the next
 * document gets a new one.
 *
 * @param options see {@link PoolRunnerOptions}
 * @returns the runner; to be closed. What it was doing when it is closed is rejected with an AbortError
 * @throws RangeError if a limit or the number of workers is out of range
 * @example
 * const runner = createPoolRunner({ archive: 'archive', output: 'clean', settings, timeLimit: 120 })
 * const outcome = await runner.run(task)
 * await runner.close()
 */
export function createPoolRunner(options: PoolRunnerOptions): DocumentRunner {
  const { archive, output, settings, workers = availableParallelism(), timeLimit = 600, memoryLimit = 1024 } = options
  check(Number.isInteger(workers) && workers >= 1, `workers must be a whole number from 1 on, not ${workers}`)
  check(timeLimit > 0, `timeLimit must be more than 0 seconds, not ${timeLimit}`)
  check(memoryLimit > 0, `memoryLimit must be more than 0 megabytes, not ${memoryLimit}`)
  const pool = new Piscina<WorkerJob, DocumentOutcome>({
    ...workerFile(),
    name: 'runJob',
    minThreads: workers,
    maxThreads: workers,
    // Other threads have something to say to one that waits for a document: an OCR engine that ends.
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: YOUNG_GENERATION },
    workerData: { archive, output, settings, memoryLimit } satisfies WorkerOptions,
  })
  const jobs = new Map<string, PoolJob>()
  pool.on('message', ({ started, threadId }: JobStarted) => {
    jobs.get(started)?.begin(pool.threads.find((thread) => thread.threadId === threadId))
  })
  // A thread died that had no document. If it could not even start, no document that waits for it will ever begin.
  pool.on('error', (error: unknown) => {
    for (const job of jobs.values()) job.refuse(crashOf(error, memoryLimit))
  })

  return {
    concurrency: workers,
    async run(task, signal) {
      signal?.throwIfAborted()
      const token = randomUUID()
      const job = poolJob(timeLimit, signal)
      jobs.set(token, job)
      try {
        return await pool.run({ task, token }, { signal: job.signal })
      } catch (error) {
        await job.threadEnded()
        await removeTemporaries(output, token)
        signal?.throwIfAborted()
        const reason: unknown = job.signal.aborted ? job.signal.reason : crashOf(error, memoryLimit)
        if (reason instanceof DocumentError) return failureOf(reason, job.seconds())
        throw reason
      } finally {
        jobs.delete(token)
        job.end()
      }
    },
    async close() {
      const closed = new DOMException('the pool has been closed', 'AbortError')
      for (const job of jobs.values()) job.giveUp(closed)
      await pool.destroy()
    },
  }
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise)
}

/** What is told of a document whose thread died. */
function crashOf(error: unknown, memoryLimit: number): DocumentError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return memoryError(memoryLimit)
  }
  const why = error instanceof Error ? error.message : String(error)
  return new DocumentError('internal', `its thread crashed: ${why}`, { cause: error })
}
