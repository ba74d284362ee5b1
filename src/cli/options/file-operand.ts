import { usageError } from '../errors.ts'
import type { Io } from '../io.ts'

/**
 * The one file that a command takes; standard input if none is named and something is piped in.
 *
 * @param command - the command, for messages
 * @param operands - the operands it was given
 * @param io - the process
 * @returns the path; `-` for standard input
 * @throws CommandError with exit code 1 for several files, and for none on a terminal
 */
export function fileOperand(command: string, operands: readonly string[], io: Io): string {
  if (operands.length > 1) throw usageError(`takes one FILE, not ${operands.length}`, command)
  const [file] = operands
  if (file === undefined && io.stdin.isTTY) throw usageError('needs a FILE, or text on standard input', command)
  return file ?? '-'
}
