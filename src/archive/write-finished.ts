import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemReason } from '../input/index.ts'
import { ArchiveError } from './archive-error.ts'
import { ARCHIVE_FILES } from './archive-folders.ts'

/**
 * Writes a file of the whole archive: it is either the old or the new one, never a part.
 *
 * @param output the output folder
 * @param file path below it, with "/" between its parts
 * @param content what is in it, whole or piece by piece
 * @throws ArchiveError if it cannot be written
 */
export async function writeFinished(
  output: string,
  file: string,
  content: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const target = join(output, ...file.split('/'))
  const temporary = join(output, ARCHIVE_FILES.temporary, basename(file))
  try {
    await Promise.all([temporary, target].map((path) => mkdir(dirname(path), { recursive: true })))
    await writeFile(temporary, content, { flush: true })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    const reason = systemReason(error)
    throw reason === null ? error : new ArchiveError('output', target, reason)
  }
}
