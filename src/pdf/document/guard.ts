/** Reading takes longer than it may. */
export class TimeoutError extends Error {
  override readonly name: string = 'TimeoutError'
}

export interface GuardOptions {
  /** What calls the work off. */
  readonly stops: readonly AbortSignal[]
  /** How long the work may take, in milliseconds. */
  readonly timeLimit: number
  /** Ends whatever does the work, before the error is thrown. */
  readonly giveUp: () => Promise<void>
}

/**
 * Waits for work until it is done, is called off, or takes too long.
 *
 * Nothing that outlives the work keeps hold of its result: a race against a promise that lasts as long as the document
 * would keep every page in memory.
 *
 * @param work what is waited for
 * @param options when it is given up
 * @returns its result
 * @throws TimeoutError, the reason of the signal that stopped it, or what the work throws
 */
export function guard<Result>(work: Promise<Result>, { stops, timeLimit, giveUp }: GuardOptions): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = (reason: unknown): void => {
      release()
      giveUp().then(() => reject(reason), reject)
    }
    const listeners = stops.map((signal) => ({ signal, stop: () => leave(signal.reason) }))
    const timer = setTimeout(() => leave(new TimeoutError(`took longer than ${timeLimit / 1000} s`)), timeLimit)
    const release = (): void => {
      clearTimeout(timer)
      for (const { signal, stop } of listeners) signal.removeEventListener('abort', stop)
    }
    for (const { signal, stop } of listeners) signal.addEventListener('abort', stop)
    work.finally(release).then(resolve, reject)
    const stopped = stops.find(({ aborted }) => aborted)
    if (stopped !== undefined) leave(stopped.reason)
  })
}
