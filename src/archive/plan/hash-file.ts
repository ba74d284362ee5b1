import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

const CHUNK = 2 ** 20

/**
 * Reads a file for its SHA-256, piece by piece.
 *
 * @param file its path
 * @returns hexadecimal digits
 */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, { highWaterMark: CHUNK }), hash)
  return hash.digest('hex')
}
