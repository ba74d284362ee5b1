import type { OptionTable, RestorerSettings } from '../command.ts'
import { RESOURCE_OPTIONS } from '../resources.ts'
import { choiceOption, numberOption } from './parse-arguments.ts'

/** Options of every command that restores one text. */
export const RESTORER_OPTIONS = {
  threshold: { type: 'string', value: 'P', help: 'leave a word as it is when its confidence is below P (0 to 1)' },
  ...RESOURCE_OPTIONS,
  source: {
    type: 'string',
    value: 'SOURCE',
    help: 'who read the text: auto (default: clean text stays), eng or vie (an engine set to it)',
  },
} as const satisfies OptionTable

/** What these options were given. */
export interface RestorerValues {
  readonly threshold?: string | undefined
  readonly source?: string | undefined
}

/**
 * The settings of a restorer on a command line, its dictionaries and models left out.
 *
 * @param command - the command, for messages
 * @param values - the options
 * @returns the settings
 * @throws CommandError with exit code 1 for a value out of range
 */
export function restorerSettings(command: string, values: RestorerValues): RestorerSettings {
  const threshold = numberOption(command, 'threshold', values.threshold, { least: 0, most: 1, whole: false })
  return {
    source: choiceOption(command, 'source', values.source, ['auto', 'eng', 'vie']),
    ...(threshold === undefined ? {} : { threshold }),
  }
}
