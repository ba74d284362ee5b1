import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE_FILES } from '../../archive/index.ts'
import type { Chunk } from '../../chunks/index.ts'
import { systemReason } from '../../input/index.ts'
import { InputError } from '../../page/index.ts'
import { buildIndex, type IndexSummary, readChunks } from '../../search/index.ts'
import type { RunCommand } from '../command.ts'
import { EXIT, inputError, outputError } from '../errors.ts'
import { atFirstInterruption } from '../interruption.ts'
import type { Io } from '../io.ts'
import { noFolder } from '../options/no-folder.ts'
import { outputOperand, readingArchive } from '../options/output-folder.ts'
import { parseArguments } from '../options/parse-arguments.ts'
import { type SearchableFile, searchableFiles } from '../searchable-files.ts'
import { counted } from '../views/summary.ts'
import { INDEX } from './index-description.ts'

/**
 * `phuchoi index`: builds the full-text index of an archive.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @returns the exit code
 * @throws CommandError for wrong use, for a folder with nothing to search and for an index that cannot be written
 */
export const runIndex: RunCommand = async (args, io) => {
  const { values, positionals } = parseArguments(INDEX, args)
  const folder = outputOperand(INDEX.name, positionals)
  checkFolder(folder)
  const { files, others } = await readingArchive(() => searchableFiles(folder))
  if (files.length === 0) {
    throw inputError(
      folder,
      'has no document that can be searched',
      "Write them with 'phuchoi batch --to jsonl', json or md.",
    )
  }
  if (others > 0)
    io.stderr.write(`phuchoi: ${counted(others, 'document')} left out: not written as jsonl, json or md\n`)

  const stop = new AbortController()
  const callOff = atFirstInterruption(() => stop.abort())
  const unread: string[] = []
  try {
    const summary = await build(folder, chunksOf(folder, files, unread, io), stop.signal)
    if (!values.quiet) {
      const { chunks, documents } = summary
      io.stderr.write(`phuchoi: ${counted(documents, 'document')}, ${counted(chunks, 'chunk')}: ${indexFile(folder)}\n`)
    }
    return unread.length === 0 ? EXIT.ok : EXIT.input
  } catch (error) {
    if (stop.signal.aborted) return EXIT.interrupted
    throw error
  } finally {
    callOff()
  }
}

/** Where the index of an archive is. */
export const indexFile = (folder: string) => join(folder, ARCHIVE_FILES.index)

function checkFolder(folder: string): void {
  const reason = noFolder(folder)
  if (reason !== null) throw inputError(folder, reason)
}

async function* chunksOf(
  folder: string,
  files: readonly SearchableFile[],
  unread: string[],
  io: Io,
): AsyncGenerator<Chunk> {
  for (const { document, file, format } of files) {
    try {
      yield* await readChunks(join(folder, file), format, document)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      unread.push(file)
      io.stderr.write(`phuchoi: ${join(folder, file)}: ${error.message}; left out\n`)
    }
  }
}

async function build(folder: string, chunks: AsyncIterable<Chunk>, signal: AbortSignal): Promise<IndexSummary> {
  const temporary = join(folder, ARCHIVE_FILES.temporary)
  try {
    mkdirSync(temporary, { recursive: true })
    return await buildIndex(indexFile(folder), chunks, { temporary, signal })
  } catch (error) {
    const reason = systemReason(error)
    throw reason === null ? error : outputError(indexFile(folder), reason)
  }
}
