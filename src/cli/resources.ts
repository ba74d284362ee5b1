import type { Resources, TextFile } from '../input/index.ts'
import type { OptionTable } from './command.ts'
import { usageError } from './errors.ts'
import type { Io } from './io.ts'
import { readBytes, readInput } from './read-input.ts'

/** Options of every command that restores: dictionaries and models of the user's own. */
export const RESOURCE_OPTIONS = {
  dictionary: { type: 'string', multiple: true, value: 'FILE', help: 'words of your own; may be repeated' },
  channel: { type: 'string', value: 'FILE', help: "what the engine does to letters, as 'phuchoi adapt' writes it" },
  model: { type: 'string', value: 'FILE', help: "a language model in place of the package's" },
} as const satisfies OptionTable

/** What these options were given. */
export interface ResourceValues {
  readonly dictionary?: readonly string[] | undefined
  readonly channel?: string | undefined
  readonly model?: string | undefined
}

/**
 * The dictionaries and models on a command line: inputs too, which no output may overwrite.
 *
 * @param command - the command, for messages
 * @param values - the options
 * @returns their paths
 * @throws CommandError with exit code 1 for standard input, which is for texts
 */
export function resourceFiles(command: string, { channel, dictionary = [], model }: ResourceValues): string[] {
  const files = [
    ...dictionary.map((file) => ['--dictionary', file] as const),
    ...(channel === undefined ? [] : [['--channel', channel] as const]),
    ...(model === undefined ? [] : [['--model', model] as const]),
  ]
  return files.map(([option, file]) => {
    if (file === '-') throw usageError(`${option} takes a file, not -`, command)
    return file
  })
}

/**
 * Reads the dictionaries and models on a command line.
 *
 * @param values - the options
 * @param io - the process
 * @returns the files with their contents
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function readResources({ channel, dictionary = [], model }: ResourceValues, io: Io): Promise<Resources> {
  const readText = async (file: string): Promise<TextFile> => ({ file, text: (await readInput(file, io)).text })
  const dictionaries: TextFile[] = []
  for (const file of dictionary) dictionaries.push(await readText(file))
  return {
    dictionaries,
    ...(channel === undefined ? {} : { channel: await readText(channel) }),
    ...(model === undefined ? {} : { model: { file: model, bytes: await readBytes(model, io) } }),
  }
}
