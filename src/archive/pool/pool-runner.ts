import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { ProcessorOptions } from '../document/document-processor.ts'
import type { DocumentOutcome, DocumentRunner, DocumentTask } from '../document/document-runner.ts'
import { DocumentError, failureOf } from '../document/failure.ts'
import { removeTemporaries } from '../document/write-outputs.ts'
import { createPlaces } from './places.ts'
import { type PoolJob, poolJob } from './pool-job.ts'
import { workerFlags } from './worker-flags.ts'
import { startWorker, type WorkerProcess } from './worker-process.ts'

/** What a pool of processes is made for. */
export interface PoolRunnerOptions extends ProcessorOptions {
  /** How many documents are done at once, each by a process of its own. Default one a core. */
  readonly workers?: number
  /** How long a document may take, in seconds. Default 600. */
  readonly timeLimit?: number
  /** How large the heap of a process may grow, and what a document needs outside it, in megabytes. Default 1024. */
  readonly memoryLimit?: number
}

/** Where a process does documents; it is started when there is a first one. */
interface Place {
  worker?: WorkerProcess | undefined
}

/**
 * Makes a pool of processes that do documents. Each loads the models once and keeps an OCR engine. A document that takes
 * too long or too much memory, or that makes its process crash, fails alone: the process is ended and the next document
 * gets a new one.
 *
 * They are processes and not threads since a crash in native code, such as that of a decoder of pictures, ends all threads
 * of a program; and since all that a process takes can be measured, limited and given back, an OCR engine with it.
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
  const flags = workerFlags(memoryLimit, workers)
  const all = Array.from({ length: workers }, (): Place => ({}))
  const places = createPlaces(all)
  const jobs = new Set<PoolJob>()

  /** The process of a place: a new one, if there is none or it has died meanwhile. */
  function workerAt(place: Place): WorkerProcess {
    if (place.worker === undefined || place.worker.hasEnded()) {
      place.worker = startWorker({ archive, output, settings, memoryLimit }, flags)
    }
    return place.worker
  }

  async function runAt(place: Place, task: DocumentTask, job: PoolJob): Promise<DocumentOutcome> {
    const token = randomUUID()
    const worker = workerAt(place)
    try {
      await job.unlessGivenUp(worker.ready())
      job.begin()
      return await job.unlessGivenUp(worker.run({ task, token }))
    } catch (error) {
      await worker.end()
      place.worker = undefined
      await removeTemporaries(output, token)
      throw error
    }
  }

  return {
    concurrency: workers,
    async run(task, signal) {
      signal?.throwIfAborted()
      const job = poolJob(timeLimit, signal)
      jobs.add(job)
      try {
        const place = await places.take(job.signal)
        try {
          return await runAt(place, task, job)
        } finally {
          places.giveBack(place)
        }
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof DocumentError) return failureOf(error, job.seconds())
        throw error
      } finally {
        jobs.delete(job)
        job.end()
      }
    },
    async close() {
      const closed = new DOMException('the pool has been closed', 'AbortError')
      for (const job of jobs) job.giveUp(closed)
      await Promise.all(all.map(({ worker }) => worker?.end()))
    },
  }
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise)
}
