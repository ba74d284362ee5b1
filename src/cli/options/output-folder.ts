import { ArchiveError } from '../../archive/index.ts'
import { inputError, usageError } from '../errors.ts'

/**
 * The output folder of a run, which a command reads.
 *
 * @param command - the command, for messages
 * @param operands - what it was given
 * @throws CommandError with exit code 1 unless it is one folder
 */
export function outputOperand(command: string, operands: readonly string[]): string {
  const [folder] = operands
  if (folder === undefined) throw usageError("needs OUT, the output folder of 'phuchoi batch'", command)
  if (operands.length > 1) throw usageError(`takes one OUT, not ${operands.length}`, command)
  return folder
}

/**
 * Reads what a run wrote, and tells of an archive that cannot be read by its file.
 *
 * @param read - reads it
 * @throws CommandError with exit code 2
 */
export async function readingArchive<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw inputError(error.file, error.reason, error.hint)
  }
}
