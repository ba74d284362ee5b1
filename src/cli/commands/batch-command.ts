import { join } from 'node:path'
import {
  ARCHIVE_FILES,
  ArchiveError,
  type ArchiveErrorKind,
  type ArchiveOptions,
  DEFAULT_SETTINGS,
  type DocumentRunner,
} from '../../archive/index.ts'
import type { QueueOptions, QueueRunnerOptions } from '../../queue/index.ts'
import type { RunCommand, Toolbox } from '../command.ts'
import { CommandError, EXIT, type ExitCode, usageError } from '../errors.ts'
import { atFirstInterruption } from '../interruption.ts'
import type { Io } from '../io.ts'
import { decisionsIn, documentSettings } from '../options/archive-options.ts'
import { type LimitValues, runLimits } from '../options/limit-options.ts'
import { numberOption, parseArguments } from '../options/parse-arguments.ts'
import { explainedQueue, type QueueValues, queueOf } from '../options/queue-options.ts'
import { type BatchEvent, resultEvent } from '../views/batch-events.ts'
import { batchSummary, startNotes } from '../views/batch-summary.ts'
import { progressDisplay } from '../views/progress-display.ts'
import { progressed, startedProgress } from '../views/run-progress.ts'
import { BATCH } from './batch-description.ts'

/**
 * `phuchoi batch`: does a whole archive.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - does the archive
 * @returns the exit code
 * @throws CommandError for wrong use, and for folders that cannot be used
 */
export const runBatch: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(BATCH, args)
  const options: ArchiveOptions = {
    archive: folderOperand(positionals),
    output: outputFolder(values.output),
    include: globs('include', values.include),
    exclude: globs('exclude', values.exclude),
    hidden: values.hidden ?? false,
    force: values.force ?? false,
    retryFailed: values['retry-failed'] ?? false,
    checksum: values.checksum ?? false,
    ...runLimits(BATCH.name, values),
    settings: await documentSettings(BATCH.name, values, io, toolbox),
    decisions: await decisionsIn(values.corrections, io),
  }
  const queue = queueSettings(values, io)
  const report = { json: values.json ?? false, quiet: values.quiet ?? false }
  return explained(() =>
    values['dry-run'] ? plan(options, report, io, toolbox) : run({ ...options, queue }, report, io, toolbox),
  )
}

/** What is told of a run. */
interface ReportSettings {
  readonly json: boolean
  readonly quiet: boolean
}

type Run<Options> = (options: Options, report: ReportSettings, io: Io, toolbox: Toolbox) => Promise<ExitCode>

const run: Run<ArchiveOptions & { readonly queue: QueueSettings | null }> = async (
  { queue, ...options },
  { json, quiet },
  io,
  toolbox,
) => {
  const emit = (event: BatchEvent) => (json ? io.stdout.write(`${JSON.stringify(event)}\n`) : undefined)
  const display = progressDisplay(io.stderr)
  const say = (line: string) => display.say(`phuchoi: ${line}`)
  const remark = (line: string) => (quiet ? undefined : say(line))
  const stop = new AbortController()
  const callOff = atFirstInterruption(() => {
    stop.abort()
    say('finishing the documents in hand; interrupt again to end at once')
  })
  let progress = startedProgress(0, 0)
  let began = 0
  const runner = await queueRunner(queue, options, { signal: stop.signal, onWarning: say })
  const archive = toolbox.processArchive({
    ...options,
    ...(runner === null ? {} : { runner }),
    signal: stop.signal,
    onStart: (start) => {
      began = performance.now()
      progress = startedProgress(start.documents, start.pending)
      emit({ event: 'start', ...start })
      for (const line of startNotes(start)) remark(line)
    },
    onFinishing: (step) => {
      emit({ event: 'finishing', step })
    },
  })
  try {
    for (;;) {
      const next = await archive.next()
      if (next.done) {
        const summary = next.value
        const exitCode = exitCodeOf(summary)
        display.end()
        await emit({ event: 'summary', exitCode, ...summary })
        for (const line of batchSummary(summary)) remark(line)
        remark(`report: ${join(options.output, ARCHIVE_FILES.report)}`)
        return exitCode
      }
      const result = next.value
      progress = { ...progressed(progress, result), seconds: (performance.now() - began) / 1000 }
      if (result.status === 'failed') say(`${result.input}: ${result.record.reason}`)
      if (result.status === 'done') for (const line of result.record.warnings) remark(`${result.input}: ${line}`)
      if (!quiet) display.tell(progress)
      const event = resultEvent(result)
      if (event !== null) await emit(event)
    }
  } finally {
    display.end()
    await runner?.close()
    callOff()
  }
}

const plan: Run<ArchiveOptions> = async (options, { json, quiet }, io, toolbox) => {
  const { damaged, gone, inputs, passedOver } = await toolbox.planArchive(options)
  if (!quiet) for (const line of startNotes({ damaged, passedOver })) io.stderr.write(`phuchoi: ${line}\n`)
  for (const input of inputs) {
    const { state, reason } = input
    const line = [state, input.input, ...(reason === undefined ? [] : [reason])].join('\t')
    await io.stdout.write(`${json ? JSON.stringify({ event: 'planned', ...input } satisfies BatchEvent) : line}\n`)
  }
  const toDo = inputs.filter(({ state }) => state !== 'done' && state !== 'left').length
  if (!quiet) {
    io.stderr.write(`phuchoi: ${toDo} of ${inputs.length} documents to do, ${gone} no longer there or not wanted\n`)
  }
  return EXIT.ok
}

/** A queue, and how it is used. */
type QueueSettings = QueueOptions & Pick<QueueRunnerOptions, 'concurrency'>

function queueSettings(values: QueueValues & LimitValues & { readonly 'in-flight'?: string | undefined }, io: Io) {
  const queue = queueOf(BATCH.name, values, io)
  const concurrency = numberOption(BATCH.name, 'in-flight', values['in-flight'], {
    least: 1,
    most: Infinity,
    whole: true,
  })
  if (queue === null && concurrency !== undefined) throw usageError('--in-flight needs --queue', BATCH.name)
  const limit = (['workers', 'time-limit', 'memory-limit'] as const).find((name) => values[name] !== undefined)
  if (queue !== null && limit !== undefined) {
    throw usageError(`--${limit} is for 'phuchoi worker' when the documents go to a queue`, BATCH.name)
  }
  return queue === null ? null : { ...queue, ...(concurrency === undefined ? {} : { concurrency }) }
}

async function queueRunner(
  queue: QueueSettings | null,
  { output, settings }: Pick<ArchiveOptions, 'output' | 'settings'>,
  told: Pick<QueueRunnerOptions, 'onWarning' | 'signal'>,
): Promise<DocumentRunner | null> {
  if (queue === null) return null
  const { createQueueRunner } = await import('../../queue/index.ts')
  return explainedQueue(() =>
    createQueueRunner({ ...queue, ...told, output, settings: { ...DEFAULT_SETTINGS, ...settings } }),
  )
}

function exitCodeOf(summary: { readonly failed: number; readonly left: number; readonly interrupted: boolean }) {
  if (summary.interrupted) return EXIT.interrupted
  return summary.failed + summary.left > 0 ? EXIT.input : EXIT.ok
}

function folderOperand(operands: readonly string[]): string {
  const [folder] = operands
  if (folder === undefined) throw usageError('needs a DIR, the folder of the archive', BATCH.name)
  if (operands.length > 1) throw usageError(`takes one DIR, not ${operands.length}`, BATCH.name)
  return folder
}

function outputFolder(output: string | undefined): string {
  if (output === undefined || output === '') throw usageError('needs -o OUT, the folder to write to', BATCH.name)
  if (output === '-') throw usageError('-o takes a folder, not -', BATCH.name)
  return output
}

function globs(option: string, values: readonly string[] = []): readonly string[] {
  if (values.some((glob) => /^[./]*$/.test(glob)))
    throw usageError(`--${option} takes a glob, such as '*.pdf'`, BATCH.name)
  return values
}

/** What the command ends with when a run cannot begin or go on. */
const ERROR_CODES: Readonly<Record<ArchiveErrorKind, ExitCode>> = {
  archive: EXIT.usage,
  output: EXIT.output,
  locked: EXIT.output,
  manifest: EXIT.output,
  settings: EXIT.input,
}

async function explained(action: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw new CommandError(ERROR_CODES[error.kind], error.message, error.hint)
  }
}
