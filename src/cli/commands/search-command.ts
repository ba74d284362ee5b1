import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE_FILES } from '../../archive/index.ts'
import { IndexError, openIndex, type SearchHit, type SearchOptions, searchIndex } from '../../search/index.ts'
import type { RunCommand } from '../command.ts'
import { EXIT, inputError, usageError } from '../errors.ts'
import type { Io } from '../io.ts'
import { choiceOption, numberOption, parseArguments } from '../options/parse-arguments.ts'
import { dateOption } from '../options/search-date.ts'
import { wantsColor } from '../views/color.ts'
import { hitLines } from '../views/search-view.ts'
import { counted } from '../views/summary.ts'
import { indexFile } from './index-command.ts'
import { SEARCH } from './search-description.ts'

const LIMIT = { least: 1, most: 10_000, whole: true }
const HAS_WORD = /[\p{L}\p{N}]/u

/**
 * `phuchoi search`: searches an archive.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @returns the exit code; to find nothing is no error
 * @throws CommandError for wrong use, and for a folder without an index
 */
export const runSearch: RunCommand = async (args, io) => {
  const { values, positionals } = parseArguments(SEARCH, args)
  const [folder, ...words] = positionals
  if (folder === undefined || words.length === 0) throw usageError('needs OUT and a QUERY', SEARCH.name)
  const query = words.join(' ')
  if (!HAS_WORD.test(query)) throw usageError(`there is no word in the query '${query}'`, SEARCH.name)
  const limit = numberOption(SEARCH.name, 'limit', values.limit, LIMIT)
  const from = dateOption(SEARCH.name, 'from', values.from)
  const to = dateOption(SEARCH.name, 'to', values.to)
  const color = wantsColor(
    choiceOption(SEARCH.name, 'color', values.color, ['auto', 'always', 'never']),
    io.stdout,
    io.env,
  )

  const hits = search(folder, query, {
    match: values.any ? 'any' : 'all',
    typos: values.typos ?? false,
    ...(values.type !== undefined && { type: values.type }),
    ...(values.issuer !== undefined && { issuer: values.issuer }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(limit !== undefined && { limit }),
  })
  if (!values.quiet && isOlder(folder)) {
    io.stderr.write(`phuchoi: the index is older than the last run; build it anew with 'phuchoi index ${folder}'\n`)
  }
  await print(hits, values.json ?? false, color, io)
  if (!values.quiet) io.stderr.write(`phuchoi: ${hits.length === 0 ? 'nothing found' : counted(hits.length, 'hit')}\n`)
  return EXIT.ok
}

function search(folder: string, query: string, options: SearchOptions): SearchHit[] {
  try {
    const index = openIndex(indexFile(folder))
    try {
      return searchIndex(index, query, options)
    } finally {
      index.close()
    }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    throw inputError(error.file, error.reason, `Build it with 'phuchoi index ${folder}'.`)
  }
}

/** Whether something was done since the index was built. */
function isOlder(folder: string): boolean {
  const [index, manifest] = [indexFile(folder), join(folder, ARCHIVE_FILES.manifest)].map((file) =>
    statSync(file, { throwIfNoEntry: false }),
  )
  return index !== undefined && manifest !== undefined && index.mtimeMs < manifest.mtimeMs
}

async function print(hits: readonly SearchHit[], json: boolean, color: boolean, io: Io): Promise<void> {
  if (hits.length === 0) return
  const text = json
    ? hits.map((hit) => JSON.stringify(hit)).join('\n')
    : hits.map((hit) => hitLines(hit, color).join('\n')).join('\n\n')
  await io.stdout.write(`${text}\n`)
}
