/** An input, or a page of it, cannot be read. */
export class InputError extends Error {
  override readonly name: string = 'InputError'
  /** The page that it is about, counted from 1; undefined if it is about the whole input. */
  readonly page: number | undefined
  /** What to do about it, if anything. */
  readonly hint: string | undefined

  /**
   * @param reason what is wrong, in a few words without the name of the file: "encrypted: it needs a password"
   * @param options the page it is about, what to do about it, and the error behind it
   */
  constructor(reason: string, options: { page?: number; hint?: string; cause?: unknown } = {}) {
    super(reason, options.cause === undefined ? {} : { cause: options.cause })
    this.page = options.page
    this.hint = options.hint
  }
}

/**
 * The same error, about a page.
 *
 * @param error what is wrong
 * @param page the page it is about, counted from 1
 */
export const ofPage = (error: InputError, page: number): InputError =>
  new InputError(error.message, { page, ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error })
