/** A dictionary file or user dictionary that cannot be read; the message names the file, the line and the reason. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError'

  /**
   * @param file - Name of the file, or what else the text is.
   * @param line - Number of the line, from 1.
   * @param reason - What is wrong with it.
   */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`)
  }
}
