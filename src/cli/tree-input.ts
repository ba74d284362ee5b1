import type { Correction } from '../restore/index.ts'
import type { Root } from '../tree/index.ts'
import type { Toolbox } from './command.ts'
import { inputError } from './errors.ts'
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
  /** The text that it was parsed from; null for one that was read as JSON. */
  readonly source: string | null
  /** What there is to say of its restoration; null if nothing was restored. */
  readonly tally: Tally | null
}

/**
 * Gets the reading of a tree ready, so that wrong use is told before any work is done.
 *
 * @param command - the command, for messages
 * @param values - the options
 * @returns what reads a file: the JSON of a tree as it is, or a text, which is restored and parsed
 * @throws CommandError with exit code 1 for wrong use
 */
export function prepareTreeInput(
  command: string,
  values: Values,
): (file: string, io: Io, toolbox: Toolbox) => Promise<TreeInput> {
  const from = choiceOption(command, 'from', values.from, ['auto', 'text', 'json'])
  const settings = restorerSettings(command, values)
  return async (file, io, toolbox) => {
    const { text } = await readInput(file, io)
    if (from === 'json' || (from === 'auto' && looksLikeJson(file, text))) {
      return { tree: await treeOfJson(file, text), source: null, tally: null }
    }
    const { parseRestoration } = await import('../parse/index.ts')
    const parsed = (restored: string, corrections: readonly Correction[], tally: Tally | null): TreeInput => {
      return { tree: parseRestoration(text, { text: restored, corrections }), source: text, tally }
    }
    if (values['no-restore']) return parsed(text, [], null)
    const restorer = await toolbox.createRestorer({ ...settings, resources: await readResources(values, io) })
    const tally = emptyTally()
    const texts: string[] = []
    const corrections: Correction[] = []
    for (const part of tallied(text, restorer.restoreParts(text), tally)) {
      texts.push(part.text)
      for (const correction of part.corrections) corrections.push(correction)
    }
    return parsed(texts.join(''), corrections, tally)
  }
}

function looksLikeJson(file: string, text: string): boolean {
  return file.endsWith('.json') || /^\s*\{\s*"/.test(text)
}

async function treeOfJson(file: string, text: string): Promise<Root> {
  const { fromJson } = await import('../import/index.ts')
  const { TreeError } = await import('../tree/index.ts')
  try {
    return fromJson(text)
  } catch (error) {
    if (error instanceof TreeError) throw inputError(file, `is no tree of a document: ${error.message}`)
    throw error instanceof SyntaxError ? inputError(file, `is no JSON: ${error.message}`) : error
  }
}
