/** A queue that cannot be used. What is wrong with one document is no such error: see `DocumentFailure`. */
export class QueueError extends Error {
  override readonly name = 'QueueError'
  /** What to do about it, if anything. */
  readonly hint: string | undefined

  /**
   * @param reason what is wrong, with the address of the server where it is about that
   * @param options what to do about it, and the error behind it
   */
  constructor(reason: string, options: { hint?: string; cause?: unknown } = {}) {
    super(reason, options.cause === undefined ? {} : { cause: options.cause })
    this.hint = options.hint
  }
}
