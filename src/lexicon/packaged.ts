import { readFileSync } from 'node:fs'

/** Where the package keeps its dictionaries: beside the folder of the built files, or of the sources. */
const FOLDERS = ['../dictionaries/', '../../dictionaries/']

/**
 * Reads a file from the dictionaries of the package.
 *
 * @param name - Its name: `family-names.txt`.
 * @returns What is in it.
 * @throws {Error} If it cannot be read; the message names the file.
 */
export function readPackaged(name: string): Buffer {
  let reason: unknown
  for (const folder of FOLDERS) {
    try {
      return readFileSync(new URL(`${folder}${name}`, import.meta.url))
    } catch (error) {
      reason = error
    }
  }
  throw new Error(`cannot read dictionaries/${name} of the package`, { cause: reason })
}
