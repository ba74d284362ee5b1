import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Queue } from 'bullmq'
import type { DocumentDone, DocumentFailure, DocumentOutcome } from '../archive/index.ts'
import type { DocumentJob } from './document-job.ts'
import { readFailure } from './job-failure.ts'
import { type FoundJob, jobStep } from './job-step.ts'
import type { QueueWatch } from './queue-watch.ts'

/** A document on its way through a queue. */
export interface Passage {
  /** Puts what the document is done with into Redis, and makes its job. */
  readonly describe: () => Promise<DocumentJob>
  /** Puts a job into the queue. */
  readonly put: (job: DocumentJob) => Promise<unknown>
  /** Id of the job. */
  readonly id: string
  readonly output: string
  readonly queue: Queue<DocumentJob>
  readonly watch: QueueWatch
  readonly onWarning: (warning: string) => void
  /** Gives the document up; if no worker has begun it, its job is withdrawn. */
  readonly signal: AbortSignal
  /** The same, but not if a worker has begun it. */
  readonly withdrawn: AbortSignal
}

/** How often a job is looked at whose end was not told of, in milliseconds. */
const LOOK_AGAIN = 10_000
/** How many errors of the server in a row are borne, one each time it is looked again. */
const MOST_ERRORS = 6

/**
 * Sends a document through a queue.
 *
 * @param passage see {@link Passage}
 * @returns what came of it; it rejects for nothing but the signals
 */
export async function throughQueue(passage: Passage): Promise<DocumentOutcome> {
  const { id, onWarning, signal, watch, withdrawn } = passage
  const bell = watch.bellOf(id)
  const progress: Progress = { wanted: null, isOwn: false }
  let errors = 0
  try {
    for (;;) {
      try {
        const outcome = await advance(passage, progress)
        if (outcome !== null) return outcome
        errors = 0
      } catch (error) {
        if (error instanceof GivenUp) throw error.cause
        signal.throwIfAborted()
        const reason = error instanceof Error ? error.message : String(error)
        if (++errors > MOST_ERRORS)
          return { status: 'failed', kind: 'internal', reason: `the queue: ${reason}`, seconds: 0 }
        onWarning(`the queue: ${reason}`)
      }
      await bell.heard(LOOK_AGAIN, withdrawn.aborted ? signal : AbortSignal.any([signal, withdrawn]))
    }
  } finally {
    bell.remove()
  }
}

/** The document was given up, which is no error of the server. */
class GivenUp extends Error {
  constructor(cause: unknown) {
    super('given up', { cause })
  }
}

/** How far a document has come. */
interface Progress {
  wanted: DocumentJob | null
  /** Whether its job was put into the queue by this run. */
  isOwn: boolean
}

/** Does what there is to do now. @returns what came of the document; null if it has to be waited for */
async function advance(passage: Passage, progress: Progress): Promise<DocumentOutcome | null> {
  const { describe, id, output, put, queue, signal, withdrawn } = passage
  const wanted = progress.wanted ?? (await describe())
  progress.wanted = wanted
  for (;;) {
    const state = STATES[await queue.getJobState(id)]
    // Its state was asked for first, so what it holds is at least as new.
    const job = state === undefined ? undefined : await queue.getJob(id)
    if (signal.aborted || (withdrawn.aborted && (state === 'waiting' || job === undefined))) {
      // What a worker has begun it finishes, for the next run to take.
      if (state === 'waiting' && job !== undefined && !(await isRemoved(job))) continue
      throw new GivenUp(signal.aborted ? signal.reason : withdrawn.reason)
    }
    if (state === undefined || job === undefined) {
      // A server that was started anew has forgotten the settings too.
      await put(progress.isOwn ? await describe() : wanted)
      progress.isOwn = true
      return null
    }
    const isSame = job.data.fingerprint === wanted.fingerprint
    const step = jobStep({ state, isSame, isOwn: progress.isOwn })
    if (step === 'wait') return null
    const isTaken = step === 'take' || (step === 'takeIfWritten' && isWritten(wanted, output))
    if (isTaken && state === 'failed') return failureOf(job)
    // A run that wants it done again would find it.
    await isRemoved(job)
    if (isTaken) return job.returnvalue as DocumentDone
  }
}

/** What BullMQ calls the states of a job; in others there is none. */
const STATES: Readonly<Record<string, FoundJob['state'] | undefined>> = {
  waiting: 'waiting',
  delayed: 'waiting',
  prioritized: 'waiting',
  active: 'active',
  completed: 'completed',
  failed: 'failed',
}

type QueuedJob = NonNullable<Awaited<ReturnType<Passage['queue']['getJob']>>>

/** Removes a job, if no worker has begun it just now. */
const isRemoved = (job: QueuedJob): Promise<boolean> =>
  job.remove().then(
    () => true,
    () => false,
  )

/** The dead letter stays where it is, for people to see. */
function failureOf({ failedReason, finishedOn = 0, processedOn = finishedOn }: QueuedJob): DocumentFailure {
  return { status: 'failed', ...readFailure(failedReason), seconds: (finishedOn - processedOn) / 1000 }
}

const isWritten = ({ detail, outputs }: DocumentJob, output: string): boolean =>
  [...Object.values(outputs), detail].every((file) => existsSync(join(output, file)))
