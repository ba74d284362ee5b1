import type { QueueOptions } from '../../queue/index.ts'
import type { OptionTable } from '../command.ts'
import { CommandError, EXIT, usageError } from '../errors.ts'
import type { Io } from '../io.ts'

/** Options of every command that uses a queue. */
export const QUEUE_OPTIONS = {
  queue: { type: 'string', value: 'URL', help: 'a queue on Redis or Valkey: redis://host:6379, or rediss:// for TLS' },
  'queue-name': { type: 'string', value: 'NAME', help: 'name of the queue, one for each archive (default: phuchoi)' },
} as const satisfies OptionTable

/** What these options were given. */
export type QueueValues = { readonly [Name in keyof typeof QUEUE_OPTIONS]?: string | undefined }

/** Has the password of the server, for command lines can be seen by others. */
const PASSWORD = 'PHUCHOI_QUEUE_PASSWORD'

/**
 * Where the queue of a command line is.
 *
 * @param command the command, for messages
 * @param values the options
 * @param io the process
 * @returns the queue; null if none was asked for
 * @throws CommandError with exit code 1 if the options are wrong
 */
export function queueOf(command: string, values: QueueValues, { env }: Io): QueueOptions | null {
  const { queue, 'queue-name': name } = values
  if (queue === undefined && name !== undefined) throw usageError('--queue-name needs --queue', command)
  if (queue === undefined) return null
  if (!/^rediss?:\/\/[^/]/.test(queue) || !URL.canParse(queue)) {
    throw usageError("--queue takes a URL such as redis://host:6379, which may end with '/' and a database", command)
  }
  if (name !== undefined && (name === '' || name.includes(':'))) {
    throw usageError(`--queue-name takes a name without ':', not '${name}'`, command)
  }
  return { connection: withPassword(queue, env[PASSWORD]), ...(name === undefined ? {} : { name }) }
}

function withPassword(queue: string, password: string | undefined): string {
  const url = new URL(queue)
  if (password !== undefined && url.password === '') url.password = password
  return url.href
}

/**
 * Does something with a queue, and tells of what is wrong with it in one line.
 *
 * @param action what is done
 * @throws CommandError with exit code 2 that names the server and the reason, or the packages to install
 */
export async function explainedQueue<Result>(action: () => Promise<Result>): Promise<Result> {
  const { InputError, QueueError } = await import('../../queue/index.ts')
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof QueueError || error instanceof InputError)) throw error
    throw new CommandError(EXIT.input, error.message, error instanceof InputError ? `Try '${error.hint}'.` : error.hint)
  }
}
