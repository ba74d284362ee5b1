import { once } from 'node:events'
import type { QueueOptions, QueueWorkerOptions, TriedDocument } from '../../queue/index.ts'
import type { RunCommand } from '../command.ts'
import { CommandError, EXIT, type ExitCode, usageError } from '../errors.ts'
import { atFirstInterruption } from '../interruption.ts'
import type { Io } from '../io.ts'
import { runLimits } from '../options/limit-options.ts'
import { noFolder } from '../options/no-folder.ts'
import { numberOption, parseArguments } from '../options/parse-arguments.ts'
import { explainedQueue, queueOf } from '../options/queue-options.ts'
import { counted } from '../views/summary.ts'
import { WORKER } from './worker-description.ts'

/**
 * `phuchoi worker`: does documents of a queue.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @returns the exit code
 * @throws CommandError for wrong use, for folders that are not there, and for a queue that cannot be used
 */
export const runWorker: RunCommand = async (args, io) => {
  const { values, positionals } = parseArguments(WORKER, args)
  if (positionals.length > 0)
    throw usageError(`takes no '${positionals[0]}': the folders are --archive and -o`, WORKER.name)
  const queue = queueOf(WORKER.name, values, io)
  if (queue === null) throw usageError('needs --queue URL', WORKER.name)
  const warned = { ...queue, onWarning: (warning: string) => void io.stderr.write(`phuchoi: ${warning}\n`) }
  if (values['dead-letters']) return explainedQueue(() => listDeadLetters(warned, values.json ?? false, io))
  if (values['retry-dead-letters']) return explainedQueue(() => putDeadLettersBack(warned, io))
  if (values.json) throw usageError('--json is for --dead-letters', WORKER.name)
  const lostAfter = numberOption(WORKER.name, 'lost-after', values['lost-after'], {
    least: 5,
    most: 86_400,
    whole: false,
  })
  const options: QueueWorkerOptions = {
    ...warned,
    archive: folderOption('--archive DIR', values.archive, EXIT.usage),
    output: folderOption('-o OUT', values.output, EXIT.output),
    ...runLimits(WORKER.name, values),
    ...(values.password === undefined ? {} : { password: values.password }),
    ...(lostAfter === undefined ? {} : { lostAfter }),
  }
  return explainedQueue(() => work(options, { drain: values.drain ?? false, quiet: values.quiet ?? false }, io))
}

/** Works until it is interrupted, or, if it is to drain the queue, until nothing is left in it. */
async function work(
  options: QueueWorkerOptions,
  { drain, quiet }: { readonly drain: boolean; readonly quiet: boolean },
  io: Io,
): Promise<ExitCode> {
  const say = (line: string) => void io.stderr.write(`phuchoi: ${line}\n`)
  const counts = { done: 0, failed: 0 }
  const { startQueueWorker } = await import('../../queue/index.ts')
  const worker = await startQueueWorker({
    ...options,
    onOutcome: (tried) => {
      if (!tried.isTriedAgain) counts[tried.outcome.status]++
      if (!quiet || tried.outcome.status === 'failed') say(outcomeLine(tried))
    },
  })
  const stop = new AbortController()
  let callOff = atFirstInterruption(() => {
    say('finishing the documents in hand; interrupt again to give them back to the queue')
    stop.abort()
    callOff = atFirstInterruption(() => void worker.close())
  })
  try {
    if (!quiet) say('waiting for documents; Ctrl-C ends it')
    await (drain ? worker.drained(stop.signal) : aborted(stop.signal))
    await worker.finish()
  } finally {
    callOff()
  }
  if (!quiet) say(`${counted(counts.done, 'document')} done, ${counted(counts.failed, 'failure')}`)
  return stop.signal.aborted ? EXIT.interrupted : EXIT.ok
}

const aborted = async (signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await once(signal, 'abort')
}

function outcomeLine({ input, isTriedAgain, outcome }: TriedDocument): string {
  if (outcome.status === 'failed') return `${input}: ${outcome.reason}${isTriedAgain ? '; it is tried again' : ''}`
  const { pages, words } = outcome.summary
  return `${input}: ${counted(pages, 'page')}, ${counted(words, 'word')}, ${outcome.seconds.toFixed(1)} s`
}

async function listDeadLetters(queue: QueueOptions, json: boolean, io: Io): Promise<ExitCode> {
  const { deadLetters } = await import('../../queue/index.ts')
  const letters = await deadLetters(queue)
  const rows = letters.map(({ at, attempts, input, kind, reason, worker }) =>
    [input, kind, reason, attempts, worker, at].join('\t'),
  )
  await io.stdout.write(json ? `${JSON.stringify(letters, null, 2)}\n` : rows.map((row) => `${row}\n`).join(''))
  return EXIT.ok
}

async function putDeadLettersBack(queue: QueueOptions, io: Io): Promise<ExitCode> {
  const { retryDeadLetters } = await import('../../queue/index.ts')
  const count = await retryDeadLetters(queue)
  io.stderr.write(`phuchoi: ${counted(count, 'document')} put back into the queue\n`)
  return EXIT.ok
}

function folderOption(option: string, folder: string | undefined, exitCode: ExitCode): string {
  if (folder === undefined || folder === '') throw usageError(`needs ${option}`, WORKER.name)
  const reason = noFolder(folder)
  if (reason !== null) throw new CommandError(exitCode, `${folder}: ${reason}`)
  return folder
}
