import { byCodeUnits } from '../archive/code-units.ts'
import type { FailureKind } from '../archive/index.ts'
import { readFailure } from './job-failure.ts'
import { openQueue } from './open-queue.ts'
import type { QueueOptions } from './queue-options.ts'

/** A document that failed for good. */
export interface DeadLetter {
  /** Its path below the archive. */
  readonly input: string
  readonly kind: FailureKind
  readonly reason: string
  /** How often it was tried. */
  readonly attempts: number
  /** Who tried it last; empty if nobody knows. */
  readonly worker: string
  /** When it failed, ISO 8601. */
  readonly at: string
}

/**
 * Lists the documents of a queue that failed for good, sorted by path.
 *
 * @param options where the queue is
 * @throws QueueError if the server cannot be used; InputError if bullmq or ioredis is not installed
 */
export async function deadLetters(options: QueueOptions): Promise<readonly DeadLetter[]> {
  const { close, queue } = await openQueue(options)
  try {
    const jobs = await queue.getFailed()
    return jobs
      .map(({ attemptsMade, data, failedReason, finishedOn = 0, processedBy = '' }) => ({
        input: data.input,
        ...readFailure(failedReason),
        attempts: attemptsMade,
        worker: processedBy,
        at: new Date(finishedOn).toISOString(),
      }))
      .sort((a, b) => byCodeUnits(a.input, b.input))
  } finally {
    await close()
  }
}

/**
 * Puts the documents that failed for good back into the queue, each with all its attempts. Workers do them, and the next
 * run over the archive takes the results.
 *
 * @param options where the queue is
 * @returns how many they were
 * @throws QueueError if the server cannot be used; InputError if bullmq or ioredis is not installed
 */
export async function retryDeadLetters(options: QueueOptions): Promise<number> {
  const { close, queue } = await openQueue(options)
  try {
    const jobs = await queue.getFailed()
    for (const job of jobs) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
    return jobs.length
  } finally {
    await close()
  }
}
