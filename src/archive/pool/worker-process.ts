import { spawn } from 'node:child_process'
import type { DocumentOutcome } from '../document/document-runner.ts'
import { DocumentError } from '../document/failure.ts'
import { memoryError } from './memory-watch.ts'
import type { FromWorker, ToWorker, WorkerJob, WorkerOptions } from './worker-messages.ts'
import { workerProgram } from './worker-program.ts'

/** A process that does documents, one after another. */
export interface WorkerProcess {
  /** Waits until it has loaded its models. It rejects with a DocumentError if the process ends before. */
  ready(): Promise<void>
  /**
   * Does a document.
   *
   * @returns what came of it; it rejects with a DocumentError if the process ends before
   */
  run(job: WorkerJob): Promise<DocumentOutcome>
  /** Whether it has ended. */
  hasEnded(): boolean
  /** Ends it, whatever it does, and waits until it is gone. */
  end(): Promise<void>
}

/** How much is kept of what a process complains of, in characters: enough for what V8 says of a heap that is full. */
const COMPLAINT = 1 << 14

/** What V8 says where there is no room in the heap. */
const HEAP_FULL = /heap out of memory|Reached heap limit/

interface Waiting {
  resolve(message: FromWorker): void
  reject(error: DocumentError): void
}

/**
 * Starts a process that does documents. It ends with the process that started it, whatever ends that one.
 *
 * @param options what it does documents for
 * @param flags with which Node is started
 */
export function startWorker(options: WorkerOptions, flags: readonly string[]): WorkerProcess {
  const { execArgv, file } = workerProgram()
  const child = spawn(process.execPath, [...execArgv, ...flags, file], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // In a session of its own an interruption at the terminal does not reach it: who started it decides what is finished.
    detached: true,
    windowsHide: true,
  })
  let complaint = ''
  let crash: DocumentError | undefined
  let waiting: Waiting | undefined
  const answer = () =>
    new Promise<FromWorker>((resolve, reject) => {
      if (crash === undefined) waiting = { resolve, reject }
      else reject(crash)
    })
  // That it cannot be sent is told by its end.
  const send = (message: ToWorker) => child.send(message, () => {})

  child.on('message', (message) => waiting?.resolve(message as FromWorker))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT)
  })
  const ended = new Promise<void>((resolve) => {
    const end = (how: string) => {
      crash ??= HEAP_FULL.test(complaint) ? memoryError(options.memoryLimit) : crashError(how)
      waiting?.reject(crash)
      resolve()
    }
    child.once('close', (code, signal) => end(signal ?? `exit code ${code}`))
    child.on('error', (error) => child.pid === undefined && end(error.message))
  })
  send({ options })
  const loaded = answer()
  // Whoever waits for it is told; nobody may.
  loaded.catch(() => {})

  return {
    ready: async () => void (await loaded),
    async run(job) {
      const answered = answer()
      send({ job })
      const message = await answered
      if ('outcome' in message) return message.outcome
      throw new DocumentError('internal', 'its process answered what nobody asked')
    },
    hasEnded: () => crash !== undefined,
    async end() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const crashError = (how: string) => new DocumentError('internal', `its process crashed: ${how}`)
