import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keptOcr, pageReader, systemReason } from '../../input/index.ts'
import { parseRestoration } from '../../parse/index.ts'
import type { Restorer } from '../../restore/index.ts'
import type { DocumentSettings } from '../settings.ts'
import type { DocumentOutcome, DocumentRunner, DocumentTask } from './document-runner.ts'
import { DocumentError, failureOf } from './failure.ts'
import { processDocument } from './process-document.ts'
import { settingsRestorer } from './settings-restorer.ts'
import { writeOutputs } from './write-outputs.ts'

/** What documents are done for. */
export interface ProcessorOptions {
  /** The folder that the inputs lie below. It is only read. */
  readonly archive: string
  /** The folder that the outputs are written below. */
  readonly output: string
  readonly settings: DocumentSettings
}

/** Does documents in the process that it is made in, one after another. */
export interface DocumentProcessor extends DocumentRunner {
  /**
   * Loads the models, so that the first document need not wait for them.
   *
   * @throws LexiconError, ModelError or InputError for a dictionary or a model that cannot be used
   */
  prepare(): Promise<void>
  /**
   * @param token what names of files for the time being begin with, for one who removes them if this process is ended
   */
  run(task: DocumentTask, signal?: AbortSignal, token?: string): Promise<DocumentOutcome>
}

/** A line for the models to be tried on: it is garbled, so that all of them are asked. */
const SAMPLE = 'Poc 1ap - Tw do - Hanh phiic'

/**
 * Makes what does documents in this process. The models are loaded once, and the OCR engine is kept open, with a thread
 * of its own, once a document needs it.
 *
 * @param options see {@link ProcessorOptions}
 * @returns the processor; to be closed
 * @example
 * const processor = createDocumentProcessor({ archive: 'archive', output: 'clean', settings })
 * const outcome = await processor.run(task)
 * await processor.close()
 */
export function createDocumentProcessor({ archive, output, settings }: ProcessorOptions): DocumentProcessor {
  const ocr = keptOcr(1)
  const readPages = pageReader(ocr)
  let loading: Promise<Restorer> | undefined
  const restorer = () => {
    loading ??= settingsRestorer(settings)
    return loading
  }
  return {
    concurrency: 1,
    async prepare() {
      const { restore } = await restorer()
      if (settings.restore) parseRestoration(SAMPLE, restore(SAMPLE))
    },
    async run(task, signal, token) {
      const started = performance.now()
      signal?.throwIfAborted()
      try {
        const bytes = await readInput(archive, task, signal)
        const tools = { restorer: await restorer(), readPages, signal }
        const { files, outcome } = await processDocument(bytes, task, settings, tools)
        if (outcome.status === 'done') await writeOutputs(output, files, token)
        return { ...outcome, seconds: secondsSince(started) }
      } catch (error) {
        signal?.throwIfAborted()
        return failureOf(error, secondsSince(started))
      }
    },
    close: () => ocr.close(),
  }
}

/** Milliseconds are enough. */
const secondsSince = (started: number) => Math.round(performance.now() - started) / 1000

async function readInput(archive: string, { input, sha256 }: DocumentTask, signal?: AbortSignal): Promise<Uint8Array> {
  const bytes = await readFile(join(archive, ...input.split('/')), signal === undefined ? {} : { signal }).catch(
    (error: unknown) => {
      const reason = systemReason(error)
      throw reason === null ? error : new DocumentError('input', reason, { cause: error })
    },
  )
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new DocumentError('input', 'has changed since it was listed; the next run will take it as it is then')
  }
  return bytes
}
