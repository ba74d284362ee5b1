import { open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { outputErrorOf } from '../archive-error.ts'
import { ARCHIVE_FILES } from '../archive-folders.ts'

/**
 * Writes a file of the archive as a whole: to a temporary file, which takes its place when all of it is there.
 *
 * @param output the output folder, with its folder of temporary files
 * @param file path below it
 * @param content writes the file, piece by piece, each when the one before is written
 * @throws ArchiveError if it cannot be written
 */
export async function writeFinishedFile(
  output: string,
  file: string,
  content: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const temporary = join(output, ARCHIVE_FILES.temporary, basename(file))
  try {
    const handle = await open(temporary, 'w')
    try {
      await content(async (text) => handle.writeFile(text))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, join(output, file))
  } catch (error) {
    await rm(temporary, { force: true })
    throw outputErrorOf(join(output, file), error)
  }
}
