/** What an archive's run cannot begin or go on for. */
export type ArchiveErrorKind =
  /** The folder of the archive is not there, or it and the output folder are in each other's way. */
  | 'archive'
  /** The output folder cannot be written. */
  | 'output'
  /** Another run writes the output folder. */
  | 'locked'
  /** The manifest is of a later version, or is none. */
  | 'manifest'
  /** A file of the settings, such as the model, cannot be read. */
  | 'settings'

/** A run that cannot begin or go on. What is wrong with one document is no such error: see `DocumentFailure`. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly kind: ArchiveErrorKind
  /** The file or folder that it is about. */
  readonly file: string
  readonly reason: string
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(kind: ArchiveErrorKind, file: string, reason: string, hint?: string) {
    super(`${file}: ${reason}`)
    this.kind = kind
    this.file = file
    this.reason = reason
    this.hint = hint
  }
}
