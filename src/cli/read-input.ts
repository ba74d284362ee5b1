import { readFileSync } from 'node:fs'
import { systemReason } from '../input/system-error.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { inputError } from './errors.ts'
import type { Io } from './io.ts'

/**
 * Reads a text file.
 *
 * @param file - its path; `-` is standard input
 * @param io - the process
 * @returns the text
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function readInput(file: string, io: Io): Promise<DecodedText> {
  return decodeText(await readBytes(file, io), file)
}

/**
 * Reads a file of any kind.
 *
 * @param file - its path; `-` is standard input
 * @param io - the process
 * @returns its bytes
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function readBytes(file: string, io: Io): Promise<Uint8Array> {
  try {
    return file === '-' ? await io.stdin.read() : readFileSync(file)
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : inputError(file, reason)
  }
}
