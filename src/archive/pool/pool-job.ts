import type { Worker } from 'node:worker_threads'
import { DocumentError } from '../document/failure.ts'

/** A document that a pool of threads has. */
export interface PoolJob {
  /** Aborted when it is to be given up, with what for; the thread is ended then. */
  readonly signal: AbortSignal
  /** A thread has begun with it: from now on its time counts. */
  begin(thread: Worker | undefined): void
  /** Gives it up, unless a thread has begun with it. */
  refuse(error: DocumentError): void
  giveUp(reason: unknown): void
  /** How long ago a thread began with it, in seconds. */
  seconds(): number
  /** Waits until the thread that did it has ended, but not for ever. */
  threadEnded(): Promise<void>
  /** It is done: what would have given it up does not any more. */
  end(): void
}

/** How long a thread is waited for that is being ended, in milliseconds. */
const PATIENCE = 10_000

/** Node's timers count no further. */
const LONGEST_TIMER = 2 ** 31 - 1

const exits = new WeakMap<Worker, Promise<void>>()

/** When a thread has ended; one listener serves all documents that it does. */
function exitOf(thread: Worker): Promise<void> {
  const exit = exits.get(thread) ?? new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  exits.set(thread, exit)
  return exit
}

/**
 * Makes the job of a document.
 *
 * @param timeLimit how long a thread may take for it, in seconds
 * @param outer gives it up as well
 */
export function poolJob(timeLimit: number, outer?: AbortSignal): PoolJob {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let begun: number | undefined
  let exit: Promise<void> | undefined
  const giveUp = (reason: unknown) => stop.abort(reason)
  const follow = () => giveUp(outer?.reason)
  outer?.addEventListener('abort', follow, { once: true })
  return {
    signal: stop.signal,
    begin(thread) {
      begun = performance.now()
      exit = thread && exitOf(thread)
      const tooLong = () => giveUp(new DocumentError('time', `takes longer than ${timeLimit} s`))
      timer = setTimeout(tooLong, Math.min(timeLimit * 1000, LONGEST_TIMER))
    },
    refuse(error) {
      if (begun === undefined) giveUp(error)
    },
    giveUp,
    seconds: () => (begun === undefined ? 0 : Math.round(performance.now() - begun) / 1000),
    async threadEnded() {
      if (exit === undefined) return
      let patience: NodeJS.Timeout | undefined
      const impatient = new Promise<void>((resolve) => {
        patience = setTimeout(resolve, PATIENCE)
      })
      await Promise.race([exit, impatient])
      clearTimeout(patience)
    },
    end() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', follow)
    },
  }
}
