import { readFileSync } from 'node:fs'
import { type DecodedText, decodeText, systemReason } from '../input/index.ts'
import { InputError } from '../page/index.ts'
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
  return decodeInput(await readBytes(file, io), file)
}

/**
 * Decodes a text file.
 *
 * @param bytes - the whole file
 * @param file - its path; `-` is standard input
 * @returns the text
 * @throws CommandError with exit code 2 for what is no text
 */
export function decodeInput(bytes: Uint8Array, file: string): DecodedText {
  try {
    return decodeText(bytes)
  } catch (error) {
    throw error instanceof InputError ? inputError(file, error.message, error.hint && sentence(error.hint)) : error
  }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

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
