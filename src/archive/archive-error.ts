import { systemReason } from '../input/index.ts'

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

/** What to throw where a file stands in place of the folder of an archive. */
export const fileForArchive = (archive: string): ArchiveError =>
  new ArchiveError('archive', archive, 'is a file, not a folder', `Try 'phuchoi convert ${archive}'.`)

/**
 * Writes something, and says in words what the system says if it cannot.
 *
 * @param file the file or folder that is written
 * @param action writes it
 * @throws ArchiveError of kind 'output'
 */
export function explainedOutput<Result>(file: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw outputErrorOf(file, error)
  }
}

/** What to throw where something cannot be written: what is no error of the system stays what it is. */
export function outputErrorOf(file: string, error: unknown): unknown {
  const reason = systemReason(error)
  return reason === null ? error : new ArchiveError('output', file, reason)
}
