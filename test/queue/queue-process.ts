/**
 * One end of a queue in a process of its own, that a test can kill. Its only argument is JSON, see `QueueProcess`. It writes
 * a line on standard output for each document: a worker when it begins one, a run when one is done.
 */
import { setTimeout as delay } from 'node:timers/promises'
import { DEFAULT_SETTINGS, processArchive } from '../../src/archive/index.ts'
import { createQueueRunner, startQueueWorker } from '../../src/queue/index.ts'
import { standInRunner } from '../archive/stand-ins.ts'

/** What a process is to be. */
export interface QueueProcess {
  readonly role: 'worker' | 'run'
  readonly connection: string
  readonly name: string
  readonly archive: string
  readonly output: string
  /** How long a document takes, in milliseconds. */
  readonly takes?: number
  readonly lostAfter?: number
}

const { role, takes = 0, ...options } = JSON.parse(process.argv[2] ?? '{}') as QueueProcess
const { archive, output } = options

if (role === 'worker') {
  const createRunner = () =>
    standInRunner({
      archive,
      output,
      outcome: async ({ input }) => {
        process.stdout.write(`${input}\n`)
        await delay(takes)
        return null
      },
    }).runner
  await startQueueWorker({ ...options, workers: 2, createRunner })
} else {
  const runner = await createQueueRunner({ ...options, settings: DEFAULT_SETTINGS })
  for await (const { input } of processArchive({ archive, output, runner })) process.stdout.write(`${input}\n`)
  await runner.close()
}
