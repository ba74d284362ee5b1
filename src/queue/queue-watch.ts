import { type Bell, bells } from './bells.ts'
import { endOf, type OpenQueue } from './open-queue.ts'

/** Why a worker did not take a document; it lies with the job as its progress. */
export interface Refusal {
  readonly refused: string
}

/** Watches what becomes of jobs. */
export interface QueueWatch {
  /** A bell that is rung when a job has ended. */
  bellOf(jobId: string): Bell
  close(): Promise<void>
}

/** How often it is looked whether there are workers, in milliseconds. */
const LOOK_FOR_WORKERS = 5000

/**
 * Watches a queue: tells who waits when a job has ended, and people when no worker takes jobs or one refuses them.
 *
 * @param opened the queue
 * @param onWarning told once of each such thing
 */
export async function watchQueue(
  { base, bullmq, queue, redis }: OpenQueue,
  onWarning: (warning: string) => void,
): Promise<QueueWatch> {
  const waiting = bells()
  const refusals = new Set<string>()
  const events = new bullmq.QueueEvents(queue.name, base)
  // The connection tells of itself.
  events.on('error', () => {})
  events.on('completed', ({ jobId }) => waiting.ring(jobId))
  events.on('failed', ({ jobId }) => waiting.ring(jobId))
  events.on('progress', ({ data }) => {
    if (!isRefusal(data) || refusals.has(data.refused)) return
    refusals.add(data.refused)
    onWarning(data.refused)
  })
  await events.waitUntilReady()
  const stopLooking = tellOfMissingWorkers(queue, onWarning)
  return {
    bellOf: (jobId) => waiting.hang(jobId),
    async close() {
      stopLooking()
      await endOf(events, { redis })
    },
  }
}

const isRefusal = (data: unknown): data is Refusal =>
  typeof data === 'object' && data !== null && 'refused' in data && typeof data.refused === 'string'

function tellOfMissingWorkers(queue: OpenQueue['queue'], onWarning: (warning: string) => void): () => void {
  let isTold = false
  const look = async () => {
    // Some servers do not say who is connected: then nothing is known.
    const workers = await queue.getWorkersCount().catch(() => null)
    if (workers === 0 && !isTold)
      onWarning(`no worker takes from the queue ${queue.name}: start one with 'phuchoi worker'`)
    if (workers !== null) isTold = workers === 0
  }
  const timer = setInterval(look, LOOK_FOR_WORKERS)
  void look()
  return () => clearInterval(timer)
}
