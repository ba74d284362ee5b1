import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systemCode, systemReason } from '../../input/index.ts'
import { ARCHIVE_FILES } from '../archive-folders.ts'
import { DocumentError } from './failure.ts'

/**
 * Writes the files of a document. Each is written to a file for the time being and put on the disk; only when all of
 * them are there are they renamed, so that each is either the old or the new one, never a part.
 *
 * @param output the output folder
 * @param files contents by path below it, with "/" between its parts
 * @param token what names of files for the time being begin with: see {@link removeTemporaries}
 * @throws DocumentError of kind 'output' with the reason, if one cannot be written; nothing is left of it then
 */
export async function writeOutputs(
  output: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  token: string = randomUUID(),
): Promise<void> {
  const folder = join(output, ARCHIVE_FILES.temporary)
  const moves = [...files].map(([path, content], i) => ({
    content,
    path,
    target: join(output, ...path.split('/')),
    temporary: join(folder, `${token}-${i}`),
  }))
  try {
    await explained(ARCHIVE_FILES.temporary, async () => void (await mkdir(folder, { recursive: true })))
    // Each waits for the disk: together they wait once. Nothing is taken back while another is still being written.
    const written = await Promise.allSettled(
      moves.map(({ content, path, target, temporary }) =>
        explained(path, async () => {
          await mkdir(dirname(target), { recursive: true })
          if (await isFolder(target)) throw new DocumentError('output', `${path}: is a folder`)
          await writeDurably(temporary, content)
        }),
      ),
    )
    const failed = written.find((one) => one.status === 'rejected')
    if (failed !== undefined) throw failed.reason
    for (const { path, target, temporary } of moves) await explained(path, () => rename(temporary, target))
  } catch (error) {
    await Promise.all(moves.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})))
    throw error
  }
}

/**
 * Removes what a document left that was ended while its files were written.
 *
 * @param output the output folder
 * @param token as for {@link writeOutputs}
 */
export async function removeTemporaries(output: string, token: string): Promise<void> {
  const folder = join(output, ARCHIVE_FILES.temporary)
  const names = await readdir(folder).catch(() => [])
  const own = names.filter((name) => name.startsWith(`${token}-`))
  await Promise.all(own.map((name) => rm(join(folder, name), { force: true }).catch(() => {})))
}

async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, 'wx')
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle?.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Does something with a file, and says in words what is wrong with it. */
async function explained(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : new DocumentError('output', `${path}: ${reason}`, { cause: error })
  }
}
