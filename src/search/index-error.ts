/** An index is not there, is none, or is of another version. */
export class IndexError extends Error {
  override readonly name = 'IndexError'
  /** Path of the index. */
  readonly file: string
  readonly reason: string
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(file: string, reason: string, hint?: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options)
    this.file = file
    this.reason = reason
    this.hint = hint
  }
}
