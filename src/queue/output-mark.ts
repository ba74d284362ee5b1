import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ARCHIVE_FILES } from '../archive/index.ts'
import { systemCode } from '../input/index.ts'

/**
 * The name of an output folder that is the same on all machines, wherever each has mounted it. A worker that has another
 * folder there, or none, would write where nobody looks.
 *
 * @param output the folder
 * @returns the name; null if it has none yet
 */
export async function outputMark(output: string): Promise<string | null> {
  try {
    const text = await readFile(join(output, ARCHIVE_FILES.queue), 'utf8')
    return text.trim() === '' ? null : text.trim()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Names an output folder, if it has no name yet. One run at a time may do so.
 *
 * @param output the folder; it is made if there is none
 * @returns its name
 */
export async function markOutput(output: string): Promise<string> {
  const known = await outputMark(output)
  if (known !== null) return known
  const mark = randomUUID()
  const file = join(output, ARCHIVE_FILES.queue)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.${mark}`, `${mark}\n`)
  await rename(`${file}.${mark}`, file)
  return mark
}
