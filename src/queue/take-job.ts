import { setTimeout as delay } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { version } from '../../package.json'
import type { DocumentDone } from '../archive/index.ts'
import { doDocument } from './do-document.ts'
import { type DocumentJob, isDocumentJob } from './document-job.ts'
import { failureText } from './job-failure.ts'
import { outputMark } from './output-mark.ts'
import type { Refusal } from './queue-watch.ts'
import { refusalOf } from './refusal.ts'
import type { Workplace } from './workplace.ts'

/** How long a worker takes nothing in place of a document that it refused, in milliseconds: others come first then. */
const REFUSAL_PAUSE = 10_000

/**
 * Does the document of a job.
 *
 * @param job the job
 * @param token shows that it was given to this worker
 * @param place where it is done
 * @returns what came of a document that was done
 * @throws what BullMQ understands: that it failed, that it is not to be tried again, or that it lies in the queue again
 */
export async function takeJob(job: Job<DocumentJob>, token: string, place: Workplace): Promise<DocumentDone> {
  const { UnrecoverableError, WaitingError } = place.bullmq
  const giveBack = async () => {
    await job.moveToWait(token)
    return new WaitingError()
  }
  if (!isDocumentJob(job.data)) throw new UnrecoverableError('internal: it is no job for a document')

  const mark = await outputMark(place.output)
  const refusal = refusalOf(job.data, { ...place, version, mark })
  if (refusal !== null) {
    place.onWarning(refusal)
    await job.updateProgress({ refused: refusal } satisfies Refusal)
    const waiting = await giveBack()
    await delay(REFUSAL_PAUSE, undefined, { signal: place.ending }).catch(() => {})
    throw waiting
  }

  const tried = await doDocument(job.data, place).catch((error) => {
    if (!place.givingUp.aborted) throw error
    return null
  })
  if (tried === null) throw await giveBack()
  const { mayPass, outcome } = tried
  const isTriedAgain = mayPass && job.attemptsMade + 1 < (job.opts.attempts ?? 1)
  place.onOutcome({ input: job.data.input, outcome, isTriedAgain })
  if (outcome.status === 'done') return outcome
  throw mayPass ? new Error(failureText(outcome)) : new UnrecoverableError(failureText(outcome))
}
