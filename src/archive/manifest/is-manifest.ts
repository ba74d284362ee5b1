import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { systemCode } from '../../input/index.ts'
import { isHeader, parseManifestLine } from './manifest-lines.ts'

/**
 * Tells whether a file is the manifest of a run, by its first line. A file that is not there or cannot be read is none.
 *
 * @param file its path, as bytes since a name may be no UTF-8
 */
export function isManifest(file: Buffer): boolean {
  try {
    // A pipe of that name would be waited for.
    return lstatSync(file).isFile() && isHeader(parseManifestLine(firstLine(file)))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}

/** In bytes; the first line of a manifest is far shorter. */
const LONGEST = 1024

function firstLine(file: Buffer): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(LONGEST)
    const [line = ''] = bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, LONGEST, 0)).split('\n', 1)
    return line
  } finally {
    closeSync(descriptor)
  }
}
