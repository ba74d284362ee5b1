import { join } from 'node:path'
import type { Decision, DocumentOutcome, FailureKind } from '../archive/index.ts'
import { hashFile } from '../archive/plan/hash-file.ts'
import { systemReason } from '../input/index.ts'
import type { DocumentJob } from './document-job.ts'
import { mayPass } from './job-failure.ts'
import { QueueError } from './queue-error.ts'
import type { Workplace } from './workplace.ts'

/** What came of a document. */
export interface Tried {
  readonly outcome: DocumentOutcome
  /** Whether a failure may pass, here or elsewhere. */
  readonly mayPass: boolean
}

/**
 * Does a document of the queue, if it is the one that was queued.
 *
 * @param job the document
 * @param place where it is done
 * @returns what came of it
 * @throws what the runner throws on a signal
 */
export async function doDocument(job: DocumentJob, place: Workplace): Promise<Tried> {
  const started = performance.now()
  const failed = (kind: FailureKind, reason: string, isPassing = mayPass(kind)): Tried => ({
    outcome: { status: 'failed', kind, reason, seconds: (performance.now() - started) / 1000 },
    mayPass: isPassing,
  })
  try {
    const sha256 = await hashFile(join(place.archive, ...job.input.split('/')))
    if (sha256 !== job.sha256) return failed('input', 'has changed since it was queued')
  } catch (error) {
    const reason = systemReason(error)
    // Another worker may see the file: the run has read it a moment ago.
    if (reason !== null) return failed('input', `${reason} (on worker ${place.label})`, true)
    throw error
  }
  try {
    const decisions = [...(await generalDecisions(job, place)), ...job.ownDecisions]
    const { detail, input, outputs } = job
    const task = { input, sha256: job.sha256, outputs, detail, decisions }
    const outcome = await place.runners.use(job.settings, ({ run }) => run(task, place.givingUp))
    return { outcome, mayPass: outcome.status === 'failed' && mayPass(outcome.kind) }
  } catch (error) {
    if (error instanceof QueueError) return failed('internal', error.message)
    throw error
  }
}

async function generalDecisions(
  { generalDecisions: sha256 }: DocumentJob,
  place: Workplace,
): Promise<readonly Decision[]> {
  return sha256 === null ? [] : place.decisions.use(sha256, async ({ decisions }) => decisions)
}
