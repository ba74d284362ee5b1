import { parentPort, threadId, workerData } from 'node:worker_threads'
import { createDocumentProcessor, type ProcessorOptions } from '../document/document-processor.ts'
import type { DocumentOutcome, DocumentTask } from '../document/document-runner.ts'
import { failureOf } from '../document/failure.ts'
import { watchBuffers } from './memory-watch.ts'

/** What a thread of the pool is started with. */
export interface WorkerOptions extends ProcessorOptions {
  /** In megabytes. */
  readonly memoryLimit: number
}

/** A document for a thread of the pool. */
export interface WorkerJob {
  readonly task: DocumentTask
  /** Names the job: see {@link JobStarted}. */
  readonly token: string
}

/** What a thread says when it begins with a document: before that no time of the document's has passed. */
export interface JobStarted {
  readonly started: string
  readonly threadId: number
}

const { memoryLimit, ...options } = workerData as WorkerOptions
const processor = createDocumentProcessor(options)
// No document comes before this is done. What is wrong with a dictionary is told of each document.
await processor.prepare().catch(() => {})

/**
 * Does a document in this thread of the pool.
 *
 * @param job the document
 * @returns what came of it
 */
export async function runJob({ task, token }: WorkerJob): Promise<DocumentOutcome> {
  parentPort?.postMessage({ started: token, threadId } satisfies JobStarted)
  const started = performance.now()
  const watch = watchBuffers(memoryLimit)
  try {
    return await processor.run(task, watch.signal, token)
  } catch (error) {
    return failureOf(error, (performance.now() - started) / 1000)
  } finally {
    watch.end()
  }
}
