import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Worker as Thread } from 'node:worker_threads'
import type { Block } from 'tesseract.js'
import type { OcrLanguage } from './language.ts'
import type { Tesseract } from './peers.ts'
import { untilAborted } from './until-aborted.ts'

/** What the engine made of a picture. */
export interface EngineOutput {
  readonly blocks: readonly Block[]
  /** The same as hOCR, which has what else each letter may be. */
  readonly hocr: string
}

export interface EngineJob {
  /** An image file of a kind that the engine reads: PGM, PNG. */
  readonly file: Uint8Array
  readonly dpi: number
  readonly signal?: AbortSignal | undefined
  /** In milliseconds. */
  readonly timeout: number
}

/** A thread with the engine in it. */
export interface Engine {
  readonly language: OcrLanguage
  /** False once it has stopped, crashed or been given up. */
  readonly alive: boolean
  /**
   * Reads one picture; one at a time.
   *
   * @throws the signal's reason; EngineError if it crashed or took too long; after any of these it is stopped
   */
  readonly recognise: (job: EngineJob) => Promise<EngineOutput>
  readonly stop: () => Promise<void>
}

/** The engine broke down. */
export class EngineError extends Error {
  override readonly name: string = 'EngineError'
}

const LSTM_ONLY = 1

/** The engine reads letters on a page that it divides into blocks by itself. */
const AUTOMATIC_LAYOUT = '3'

/** The engine lists what else each letter may be. */
const LETTERS_WITH_CHOICES = '2'

/**
 * Starts the engine in a thread of its own.
 *
 * @param tesseract the library
 * @param language what to read
 * @param data folder with the data of the language
 * @param signal stops the start as well
 * @throws EngineError
 */
export async function startEngine(
  tesseract: Tesseract,
  language: OcrLanguage,
  data: string,
  signal?: AbortSignal,
): Promise<Engine> {
  let alive = true
  let started = false
  let thread: Thread | undefined
  let fail = (_reason: unknown): void => {}
  const broken = new Promise<never>((_, reject) => {
    fail = (reason) => {
      alive = false
      reject(new EngineError(String(reason)))
    }
  })
  broken.catch(() => {})
  const stop = async (): Promise<void> => {
    alive = false
    await thread?.terminate()
  }

  // The library hands its thread out only when all went well, and not everything that goes wrong does it report. In
  // a turn of its own the next thread announced is the one that the call below starts.
  await nextTurn()
  process.once('worker', (announced) => {
    thread = announced
    thread.on('error', fail)
    thread.on('exit', () => fail('its thread ended'))
  })
  const starting = tesseract.createWorker(language, LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: (error) => {
      if (!started) fail(error)
    },
  })
  const worker = await untilAborted(Promise.race([starting, broken]), signal).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  started = true
  await worker.setParameters({
    tessedit_pageseg_mode: AUTOMATIC_LAYOUT as never,
    lstm_choice_mode: LETTERS_WITH_CHOICES,
  })
  // An idle engine that nobody closed does not keep the program from ending.
  thread?.unref()

  const recognise = async ({ file, dpi, signal, timeout }: EngineJob): Promise<EngineOutput> => {
    const timer = setTimeout(() => fail(`no answer within ${timeout / 1000} s`), timeout)
    thread?.ref()
    try {
      const picture = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
      const settings: object = { user_defined_dpi: String(dpi) }
      const reading = worker.recognize(picture, settings, { blocks: true, hocr: true })
      const { data } = await untilAborted(Promise.race([reading, broken]), signal)
      return { blocks: data.blocks ?? [], hocr: data.hocr ?? '' }
    } catch (error) {
      await stop()
      signal?.throwIfAborted()
      throw error instanceof EngineError ? error : new EngineError(String(error))
    } finally {
      clearTimeout(timer)
      thread?.unref()
    }
  }
  return {
    language,
    get alive() {
      return alive
    },
    recognise,
    stop,
  }
}
