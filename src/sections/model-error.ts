/** A model file that cannot be used; the message names the file and the reason. */
export class ModelError extends Error {
  override readonly name = 'ModelError'

  /**
   * @param file name of the file, or what else the bytes are
   * @param reason what is wrong with it
   */
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`)
  }
}
