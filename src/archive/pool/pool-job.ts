import { DocumentError } from '../document/failure.ts'

/** A document that a pool has. */
export interface PoolJob {
  /** Aborted when it is to be given up, with what for. */
  readonly signal: AbortSignal
  /** Waits for something, but no longer than until it is given up. */
  unlessGivenUp<Result>(something: Promise<Result>): Promise<Result>
  /** A process begins with it: from now on its time counts. */
  begin(): void
  giveUp(reason: unknown): void
  /** How long ago a process began with it, in seconds. */
  seconds(): number
  /** It is done: what would have given it up does not any more. */
  end(): void
}

/** Node's timers count no further. */
const LONGEST_TIMER = 2 ** 31 - 1

/**
 * Makes the job of a document.
 *
 * @param timeLimit how long a process may take for it, in seconds
 * @param outer gives it up as well
 */
export function poolJob(timeLimit: number, outer?: AbortSignal): PoolJob {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let begun: number | undefined
  const giveUp = (reason: unknown) => stop.abort(reason)
  const follow = () => giveUp(outer?.reason)
  outer?.addEventListener('abort', follow, { once: true })
  const givenUp = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  // It may be given up when nobody waits.
  givenUp.catch(() => {})
  return {
    signal: stop.signal,
    unlessGivenUp: (something) => Promise.race([something, givenUp]),
    begin() {
      begun = performance.now()
      const tooLong = () => giveUp(new DocumentError('time', `takes longer than ${timeLimit} s`))
      timer = setTimeout(tooLong, Math.min(timeLimit * 1000, LONGEST_TIMER))
    },
    giveUp,
    seconds: () => (begun === undefined ? 0 : Math.round(performance.now() - begun) / 1000),
    end() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', follow)
    },
  }
}
