import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

/** A thread that reads the file: it can be ended whatever the file makes it do. */
export interface WorkerThread {
  readonly port: MessagePort
  /** Aborted when the thread dies of itself, with what it died of. */
  readonly death: AbortSignal
  end(): Promise<void>
}

const PROGRAM = `
const { workerData } = require('node:worker_threads')
import(workerData.module).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port))
`
/** A file that needs more than this is broken or hostile. */
const HEAP_MEGABYTES = 1024

/**
 * Starts a thread with the reading half of pdfjs-dist. What the library prints there is dropped.
 *
 * @param module address of that half
 */
export function startWorkerThread(module: string): WorkerThread {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { module, port: port2 },
    transferList: [port2],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  })
  const death = new AbortController()
  worker.once('error', (error) => death.abort(error))
  worker.once('exit', () => death.abort(new Error('the thread that reads the file has ended')))
  return {
    port: port1,
    death: death.signal,
    async end() {
      port1.close()
      await worker.terminate()
    },
  }
}
