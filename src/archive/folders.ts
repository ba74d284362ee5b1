import { mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { systemCode, systemReason } from '../input/index.ts'
import { ArchiveError, explainedOutput, fileForArchive } from './archive-error.ts'
import { ARCHIVE_FILES } from './archive-folders.ts'

/**
 * Checks that an archive can be done into an output folder. Nothing is made.
 *
 * @param archive folder of the inputs
 * @param output folder of the outputs; it need not be there
 * @throws ArchiveError if the archive is no folder, if the output is one that cannot be, or if it holds the archive
 */
export function checkFolders(archive: string, output: string): void {
  const stats = statOf('archive', archive)
  if (stats === null) throw new ArchiveError('archive', archive, 'no such folder')
  if (!stats.isDirectory()) throw fileForArchive(archive)
  const existing = statOf('output', output)
  if (existing !== null && !existing.isDirectory()) throw new ArchiveError('output', output, 'is a file, not a folder')
  const inputs = realpathSync(archive)
  const outputs = realPath(resolve(output))
  if (inputs === outputs) throw new ArchiveError('archive', archive, 'is the output folder as well; name another')
  if (inputs.startsWith(outputs.endsWith(sep) ? outputs : `${outputs}${sep}`)) {
    throw new ArchiveError('archive', archive, `lies in the output folder ${output}, which could overwrite it`)
  }
}

/**
 * Makes the folders that a run needs.
 *
 * @param output folder of the outputs
 * @throws ArchiveError if they cannot be made
 */
export function makeFolders(output: string): void {
  explainedOutput(output, () => mkdirSync(join(output, ARCHIVE_FILES.temporary), { recursive: true }))
}

/**
 * Takes away what runs left that were killed while they wrote.
 *
 * @param output folder of the outputs
 * @param age how old a file has to be, in milliseconds: on other machines something may still be writing
 */
export function clearTemporary(output: string, age: number): void {
  const folder = join(output, ARCHIVE_FILES.temporary)
  const before = Date.now() - age
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const stats = statSync(file, { throwIfNoEntry: false })
    if (age === 0 || (stats !== undefined && stats.mtimeMs < before)) rmSync(file, { recursive: true, force: true })
  }
}

/** Takes the folder of temporary files away if nothing is in it. */
export function removeTemporary(output: string): void {
  const folder = join(output, ARCHIVE_FILES.temporary)
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true, force: true })
}

function statOf(kind: 'archive' | 'output', path: string) {
  try {
    return statSync(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw new ArchiveError(kind, path, systemReason(error) ?? String(error))
  }
}

/** The real path of what is there, and below it what is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    const parent = dirname(path)
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error
    return join(realPath(parent), path.slice(parent.length))
  }
}
