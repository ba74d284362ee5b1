import { once } from 'node:events'
import { availableParallelism, hostname } from 'node:os'
import { createPoolRunner, type Decision, type DocumentRunner, type PoolRunnerOptions } from '../archive/index.ts'
import type { DocumentJob } from './document-job.ts'
import { openQueue } from './open-queue.ts'
import { fetchSettings } from './portable-settings.ts'
import type { QueueOptions } from './queue-options.ts'
import { sharedByName } from './shared-by-name.ts'
import { takeJob } from './take-job.ts'
import type { TriedDocument } from './tried-document.ts'
import { untilEmpty } from './until-empty.ts'

/** What a worker is to do. */
export interface QueueWorkerOptions extends QueueOptions, Omit<PoolRunnerOptions, 'settings'> {
  /** Opens encrypted PDFs; it never lies in the queue. */
  readonly password?: string
  /** What messages call the worker. Default the name of the machine and the number of the process. */
  readonly label?: string
  /**
   * After how long without a sign of life a worker is taken for lost, and its documents are given to others, in seconds.
   * Default 60. It is not how long a document may take: a worker at work gives signs of life.
   */
  readonly lostAfter?: number
  /** Told when a document has been tried. */
  readonly onOutcome?: (tried: TriedDocument) => void
  /** Makes what does the documents. Default {@link createPoolRunner}. */
  readonly createRunner?: (options: PoolRunnerOptions) => DocumentRunner
}

/** A worker that takes documents from a queue. */
export interface QueueWorker {
  /** Resolves when nothing has been left in the queue for a few seconds, or on the signal. */
  drained(signal?: AbortSignal): Promise<void>
  /** Takes no more documents, finishes those in hand, and ends. */
  finish(): Promise<void>
  /** Gives the documents in hand back to the queue, and ends. */
  close(): Promise<void>
}

/** How often workers of one document may be lost before it is given up: it may be what ends them. */
const MOST_LOSSES = 2

/**
 * Starts a worker: takes documents from a queue and does them with processes of this machine. The files it works on are
 * found below its own mount points of the archive and of the output folder.
 *
 * @param options see {@link QueueWorkerOptions}
 * @returns the worker; to be ended by one of its two ways
 * @throws QueueError if the server cannot be used; InputError if bullmq or ioredis is not installed
 * @example
 * const worker = await startQueueWorker({ connection: 'redis://queue:6379', archive: '/mnt/scans', output: '/mnt/clean' })
 * process.once('SIGTERM', () => worker.finish())
 */
export async function startQueueWorker({
  archive,
  createRunner = createPoolRunner,
  label = `${hostname()}-${process.pid}`,
  lostAfter = 60,
  onOutcome = () => {},
  output,
  password,
  workers = availableParallelism(),
  ...options
}: QueueWorkerOptions): Promise<QueueWorker> {
  const { onWarning = () => {}, timeLimit, memoryLimit } = options
  const opened = await openQueue(options)
  const { base, bullmq, queue, redis, store } = opened
  const limits = {
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  }
  const runners = sharedByName(async (sha256) => {
    const { close, settings } = await fetchSettings(sha256, store, password)
    const runner = createRunner({ archive, output, settings, workers, ...limits })
    return { run: runner.run, close: () => runner.close().finally(close) }
  })
  const decisions = sharedByName(async (sha256) => ({
    decisions: JSON.parse(String(await store.get(sha256))) as readonly Decision[],
    close: async () => {},
  }))
  const ending = new AbortController()
  const givingUp = new AbortController()
  const place = {
    archive,
    output,
    label,
    hasPassword: password !== undefined,
    bullmq,
    runners,
    decisions,
    onOutcome,
    onWarning,
    ending: ending.signal,
    givingUp: givingUp.signal,
  }
  const worker = new bullmq.Worker<DocumentJob>(queue.name, (job, token) => takeJob(job, token ?? '', place), {
    ...base,
    name: label,
    concurrency: workers,
    lockDuration: lostAfter * 1000,
    stalledInterval: lostAfter * 500,
    maxStalledCount: MOST_LOSSES,
  })
  // What is wrong with the connection is told by the connection.
  worker.on('error', (error) => {
    if (redis.status === 'ready' && !('code' in error)) onWarning(error.message)
  })

  let ended: Promise<void> | undefined
  const cutOff = new AbortController()
  const isCutOff = once(cutOff.signal, 'abort')
  const end = async () => {
    ending.abort()
    await Promise.race([worker.close(), isCutOff])
    await runners.close()
    await opened.close()
  }
  const finish = () => {
    ended ??= end()
    return ended
  }
  return {
    drained: (signal) => untilEmpty(queue, signal),
    finish,
    close() {
      givingUp.abort(new Error('the worker was closed'))
      // Without the server nothing can be given back; its documents stall there.
      if (redis.status !== 'ready') {
        void worker.disconnect().catch(() => {})
        cutOff.abort()
      }
      return finish()
    },
  }
}
