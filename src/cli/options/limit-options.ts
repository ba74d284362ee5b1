import type { ArchiveOptions } from '../../archive/index.ts'
import type { OptionTable } from '../command.ts'
import { numberOption } from './parse-arguments.ts'

/** Options of every command that does many documents. */
export const LIMIT_OPTIONS = {
  workers: { type: 'string', value: 'N', help: 'documents done at once (default: one a core)' },
  'time-limit': { type: 'string', value: 'S', help: 'seconds that a document may take (default 600)' },
  'memory-limit': { type: 'string', value: 'MB', help: 'memory that a document may take (default 1024)' },
} as const satisfies OptionTable

/** What these options were given. */
export type LimitValues = { readonly [Name in keyof typeof LIMIT_OPTIONS]?: string | undefined }

/** A restorer needs more than this, in megabytes, before it has seen a document. */
const LEAST_MEMORY = 256

/**
 * How much a run may take at once.
 *
 * @param command the command, for messages
 * @param values the options
 * @returns the limits that are set
 * @throws CommandError with exit code 1 for a value out of range
 */
export function runLimits(
  command: string,
  values: LimitValues,
): Pick<ArchiveOptions, 'workers' | 'timeLimit' | 'memoryLimit'> {
  const limit = (name: keyof LimitValues, least: number, most: number, whole: boolean) =>
    numberOption(command, name, values[name], { least, most, whole })
  const workers = limit('workers', 1, 256, true)
  const timeLimit = limit('time-limit', 1, Infinity, false)
  const memoryLimit = limit('memory-limit', LEAST_MEMORY, Infinity, true)
  return {
    ...(workers === undefined ? {} : { workers }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
  }
}
