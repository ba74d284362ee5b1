import { importTree, preparedSource, type TreeFormat, treeFormatOf } from '../input/index.ts'
import { InputError } from '../page/index.ts'
import { emptyTally, type Tally, tallied } from '../restore/tally.ts'
import type { RestoredPages } from '../scan/index.ts'
import type { Root } from '../tree/index.ts'
import type { Toolbox } from './command.ts'
import { EXIT, type ExitCode, inputError } from './errors.ts'
import type { Io } from './io.ts'
import { type PageValues, pageSettings } from './options/page-options.ts'
import { choiceOption } from './options/parse-arguments.ts'
import { type RestorerValues, restorerSettings } from './options/restorer-options.ts'
import { exitCodeOf, readSource } from './read-source.ts'
import { type ResourceValues, readResources } from './resources.ts'

/** What the options of a command that works on trees were given. */
interface Values extends RestorerValues, ResourceValues, PageValues {
  readonly from?: string | undefined
  readonly 'no-restore'?: boolean | undefined
  readonly quiet?: boolean | undefined
}

/** A tree as it was read. */
export interface TreeInput {
  readonly tree: Root
  /** The text that it was parsed from; null for one that was written down. */
  readonly source: string | null
  /** What there is to say of its restoration; null if nothing was restored. */
  readonly tally: Tally | null
  /** The pages that the text is of, and what was restored in them; null for a text. */
  readonly scan: RestoredPages | null
  /** What the command ends with if all else goes well. */
  readonly exitCode: ExitCode
}

const NOT_PARSED = { source: null, tally: null, scan: null, exitCode: EXIT.ok }

/**
 * Gets the reading of a tree ready, so that wrong use is told before any work is done.
 *
 * @param command - the command, for messages
 * @param values - the options
 * @returns what reads a file: a tree that was written down, or a text, which is restored and parsed
 * @throws CommandError with exit code 1 for wrong use
 */
export function prepareTreeInput(
  command: string,
  values: Values,
): (file: string, io: Io, toolbox: Toolbox) => Promise<TreeInput> {
  const from = choiceOption(command, 'from', values.from, ['auto', 'text', 'json', 'md'])
  const settings = restorerSettings(command, values)
  const reading = { ...pageSettings(command, values), quiet: values.quiet ?? false, plain: from !== 'auto' }
  return async (file, io, toolbox) => {
    const read = await readSource(file, reading, io, toolbox)
    if (read.kind === 'text') {
      const { text } = read.input
      const format = from === 'auto' ? treeFormatOf(file, text) : from
      if (format === 'json' || format === 'md') {
        return { ...NOT_PARSED, tree: await readTree(format, file, text) }
      }
    }
    const { parseRestoration } = await import('../parse/index.ts')
    const { joinParts } = await import('../restore/index.ts')
    const { input, scan } = await preparedSource(read)
    const { text } = input
    const restore = async () => {
      const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
      const tally = emptyTally()
      return { tally, restoration: joinParts(tallied(text, restorer.restoreParts(text, scan?.evidence), tally)) }
    }
    const asItStands = { tally: null, restoration: { text, corrections: [], confidence: 1 } }
    const { restoration, tally } = values['no-restore'] ? asItStands : await restore()
    const tree = parseRestoration(text, restoration, scan?.pageText)
    return {
      tree,
      source: text,
      tally,
      scan: scan === undefined ? null : { ...scan, restoration },
      exitCode: exitCodeOf(read),
    }
  }
}

async function readTree(format: TreeFormat, file: string, text: string): Promise<Root> {
  try {
    return await importTree(format, text)
  } catch (error) {
    throw error instanceof InputError ? inputError(file, error.message) : error
  }
}
