import { createDocumentProcessor, type DocumentProcessor } from '../document/document-processor.ts'
import type { DocumentOutcome } from '../document/document-runner.ts'
import { failureOf } from '../document/failure.ts'
import { watchMemory } from './memory-watch.ts'
import type { FromWorker, ToWorker, WorkerJob, WorkerOptions } from './worker-messages.ts'

let processor: DocumentProcessor
let memoryLimit: number

// Whoever waits for the answers is gone: nothing that is being written must get into its place any more.
process.once('disconnect', () => process.exit(1))
process.on('message', async (message: ToWorker) => {
  const answer = 'options' in message ? await prepare(message.options) : { outcome: await outcomeOf(message.job) }
  process.send?.(answer satisfies FromWorker)
})

async function prepare(options: WorkerOptions): Promise<FromWorker> {
  processor = createDocumentProcessor(options)
  memoryLimit = options.memoryLimit
  // What is wrong with a dictionary is told of each document.
  await processor.prepare().catch(() => {})
  return { ready: true }
}

async function outcomeOf({ task, token }: WorkerJob): Promise<DocumentOutcome> {
  const started = performance.now()
  const watch = watchMemory(memoryLimit)
  try {
    return await processor.run(task, watch.signal, token)
  } catch (error) {
    return failureOf(error, (performance.now() - started) / 1000)
  } finally {
    watch.end()
  }
}
