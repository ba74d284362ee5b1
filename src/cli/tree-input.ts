import type { PageText } from '../page/index.ts'
import type { Restoration, RestoredPart } from '../restore/index.ts'
import type { Root } from '../tree/index.ts'
import type { Toolbox } from './command.ts'
import { importTree, treeFormatOf } from './import-tree.ts'
import type { Io } from './io.ts'
import { choiceOption } from './parse-arguments.ts'
import { type PageValues, pageSettings } from './page-options.ts'
import { preparedSource } from './prepared-source.ts'
import { type PagesSource, readSource } from './read-source.ts'
import { type ResourceValues, readResources } from './resources.ts'
import { type RestorerValues, restorerSettings } from './restorer-options.ts'
import { emptyTally, type Tally, tallied } from './summary.ts'

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
  readonly scan: RestoredScan | null
}

/** Pages and their restored text. */
export interface RestoredScan extends PagesSource {
  readonly pageText: PageText
  readonly restoration: Restored
}

/** A restored text and what was changed for it. */
type Restored = Pick<Restoration, 'text' | 'corrections'>

const NOT_PARSED = { source: null, tally: null, scan: null }

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
        return { ...NOT_PARSED, tree: await importTree(format, file, text) }
      }
    }
    const { parseRestoration } = await import('../parse/index.ts')
    const { evidence, input, pageText } = await preparedSource(read)
    const { text } = input
    const restore = async () => {
      const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
      const tally = emptyTally()
      return { tally, restoration: joined(tallied(text, restorer.restoreParts(text, evidence), tally)) }
    }
    const asItStands = { tally: null, restoration: { text, corrections: [] } }
    const { restoration, tally } = values['no-restore'] ? asItStands : await restore()
    const scan = read.kind === 'pages' ? { ...read, pageText: pageText!, restoration } : null
    return { tree: parseRestoration(text, restoration, pageText), source: text, tally, scan }
  }
}

function joined(parts: Iterable<RestoredPart>): Restored {
  const all = [...parts]
  return { text: all.map(({ text }) => text).join(''), corrections: all.flatMap(({ corrections }) => corrections) }
}
