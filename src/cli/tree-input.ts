import type { Correction, RestoredPart } from '../restore/index.ts'
import type { Root } from '../tree/index.ts'
import type { Toolbox } from './command.ts'
import { importTree, treeFormatOf } from './import-tree.ts'
import type { Io } from './io.ts'
import { choiceOption } from './parse-arguments.ts'
import { readInput } from './read-input.ts'
import { type ResourceValues, readResources } from './resources.ts'
import { type RestorerValues, restorerSettings } from './restorer-options.ts'
import { emptyTally, type Tally, tallied } from './summary.ts'

/** What the options of a command that works on trees were given. */
interface Values extends RestorerValues, ResourceValues {
  readonly from?: string | undefined
  readonly 'no-restore'?: boolean | undefined
}

/** A tree as it was read. */
export interface TreeInput {
  readonly tree: Root
  /** The text that it was parsed from; null for one that was written down. */
  readonly source: string | null
  /** What there is to say of its restoration; null if nothing was restored. */
  readonly tally: Tally | null
}

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
  return async (file, io, toolbox) => {
    const { text } = await readInput(file, io)
    const format = from === 'auto' ? treeFormatOf(file, text) : from
    if (format === 'json' || format === 'md') {
      return { tree: await importTree(format, file, text), source: null, tally: null }
    }
    const { parseRestoration } = await import('../parse/index.ts')
    if (values['no-restore']) {
      return { tree: parseRestoration(text, { text, corrections: [] }), source: text, tally: null }
    }
    const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
    const tally = emptyTally()
    const restored = joined(tallied(text, restorer.restoreParts(text), tally))
    return { tree: parseRestoration(text, restored), source: text, tally }
  }
}

function joined(parts: Iterable<RestoredPart>): { readonly text: string; readonly corrections: readonly Correction[] } {
  const all = [...parts]
  return { text: all.map(({ text }) => text).join(''), corrections: all.flatMap(({ corrections }) => corrections) }
}
