import { version } from '../../package.json'
import type { Decision, DocumentOutcome, DocumentRunner, DocumentSettings, DocumentTask } from '../archive/index.ts'
import { systemReason } from '../input/index.ts'
import type { ContentStore } from './content-store.ts'
import { type DocumentJob, documentJob, jobIdOf } from './document-job.ts'
import { openQueue } from './open-queue.ts'
import { markOutput } from './output-mark.ts'
import { settingsKeeper } from './portable-settings.ts'
import type { QueueOptions } from './queue-options.ts'
import { watchQueue } from './queue-watch.ts'
import { throughQueue } from './through-queue.ts'

/** What a runner is made for that leaves the documents to workers on other machines. */
export interface QueueRunnerOptions extends QueueOptions {
  /** The folder that the outputs are written below. The workers have to see the same folder, wherever they mount it. */
  readonly output: string
  /** How documents are done. A password does not go into the queue: workers are given it themselves. */
  readonly settings: DocumentSettings
  /** How many documents are in the queue at once. Default 100. */
  readonly concurrency?: number
  /** How often a document is tried before it goes to the dead letters, if the failure is one that may pass. Default 3. */
  readonly attempts?: number
  /** Withdraws the documents that no worker has begun, so that `run` rejects; the others are finished. */
  readonly signal?: AbortSignal
  /** How long to wait before the second attempt, in seconds; twice as long before each further one. Default 5. */
  readonly retryDelay?: number
}

/** How long the result is kept of a document whose run was killed and has not come back for it, in seconds: 30 days. */
const RESULT_KEPT = 30 * 24 * 3600

/**
 * Puts documents on a BullMQ queue, for `phuchoi worker` on any number of machines to take, and gives back what came of
 * them. There is one job of a document, so a run that was killed finds its jobs again, and takes the results of those
 * that were done meanwhile. A document whose worker is lost is done by another. What fails in a way that may pass is tried
 * again; what fails for good goes to the dead letters: see {@link deadLetters}.
 *
 * @param options see {@link QueueRunnerOptions}
 * @returns the runner, to be handed to `processArchive`, and to be closed
 * @throws QueueError if the server cannot be used; InputError if bullmq or ioredis is not installed
 * @example
 * const runner = await createQueueRunner({ connection: 'redis://queue:6379', output: 'clean', settings })
 */
export async function createQueueRunner({
  attempts = 3,
  concurrency = 100,
  output,
  retryDelay = 5,
  settings,
  signal: withdrawn = new AbortController().signal,
  ...options
}: QueueRunnerOptions): Promise<DocumentRunner> {
  const { onWarning = () => {} } = options
  const opened = await openQueue(options)
  try {
    // Not before there is a document: until then it is not known that the folder is one to write to.
    let marked: Promise<string> | undefined
    const keepSettings = await settingsKeeper(settings, opened.store)
    const watch = await watchQueue(opened, onWarning)
    const ended = new AbortController()
    const underway = new Map<Promise<DocumentOutcome>, (reason: unknown) => void>()
    const jobOptions = {
      attempts,
      backoff: { type: 'exponential', delay: retryDelay * 1000 },
      removeOnComplete: { age: RESULT_KEPT },
      removeOnFail: false,
      stackTraceLimit: 0,
    }
    return {
      concurrency,
      async run(task, signal) {
        let folder: string
        try {
          marked ??= markOutput(output)
          folder = await marked
        } catch (error) {
          marked = undefined
          return { status: 'failed', kind: 'output', reason: systemReason(error) ?? String(error), seconds: 0 }
        }
        const common = { folder, keepSettings, needsPassword: settings.password !== undefined, store: opened.store }
        const passage = throughQueue({
          describe: () => describeJob(task, common),
          put: (job) => opened.queue.add('document', job, { ...jobOptions, jobId: jobIdOf(job) }),
          id: jobIdOf({ folder, input: task.input }),
          output,
          queue: opened.queue,
          watch,
          onWarning,
          withdrawn,
          signal: signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal]),
        })
        let cutOff: (reason: unknown) => void = () => {}
        const outcome = new Promise<DocumentOutcome>((resolve, reject) => {
          cutOff = reject
          passage.then(resolve, reject)
        })
        underway.set(outcome, cutOff)
        return await outcome.finally(() => underway.delete(outcome))
      },
      async close() {
        const reason = new Error('the runner was closed')
        ended.abort(reason)
        // Their commands would wait for a server that is away to come back.
        if (opened.redis.status !== 'ready') for (const cutOff of underway.values()) cutOff(reason)
        await Promise.allSettled(underway.keys())
        await watch.close()
        await opened.close()
      },
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** What the documents of a run have in common. */
interface Run {
  /** What the output folder is marked with. */
  readonly folder: string
  readonly keepSettings: () => Promise<string>
  readonly needsPassword: boolean
  readonly store: ContentStore
}

/** Puts all that a document is done with into Redis, where it is not there yet, and names it. */
async function describeJob(
  { decisions, ...task }: DocumentTask,
  { folder, keepSettings, needsPassword, store }: Run,
): Promise<DocumentJob> {
  const isGeneral = ({ place }: Decision) => place === undefined
  const general = decisions.filter(isGeneral)
  return documentJob({
    ...task,
    version,
    folder,
    settings: await keepSettings(),
    needsPassword,
    generalDecisions: general.length === 0 ? null : await store.put(JSON.stringify(general)),
    ownDecisions: decisions.filter((decision) => !isGeneral(decision)),
  })
}
