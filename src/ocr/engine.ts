import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Worker as Thread } from 'node:worker_threads'
import type { Block, Page as EnginePage } from 'tesseract.js'
import type { OcrLanguage } from './language.ts'
import type { Tesseract } from './peers.ts'
import { untilAborted } from './until-aborted.ts'

/** What the engine made of a picture. */
export interface EngineOutput {
  readonly blocks: readonly Block[]
  /** The same as hOCR, which has what else each letter may be. */
  readonly hocr: string
}

/** What an engine is given. */
export interface EngineJob {
  /** An image file of a kind that the engine reads: PGM, PNG, TIFF. */
  readonly file: Uint8Array
  readonly signal?: AbortSignal | undefined
  /** How long it may take, in milliseconds. */
  readonly timeout: number
}

/** A thread with the engine in it. It does one thing at a time, and stops when that goes wrong. */
export interface Engine {
  readonly language: OcrLanguage
  /** False once it has stopped, crashed or been given up. */
  readonly alive: boolean
  /**
   * Reads a picture.
   *
   * @throws the signal's reason; EngineError if it crashed or took too long; PictureError if the file is damaged
   */
  readonly recognise: (job: EngineJob & { readonly dpi: number }) => Promise<EngineOutput>
  /** Turns a picture into a PNG file in grey levels, or black and white; throws as `recognise` does. */
  readonly toPng: (job: EngineJob) => Promise<Uint8Array>
  readonly stop: () => Promise<void>
}

/** The engine broke down. */
export class EngineError extends Error {
  override readonly name: string = 'EngineError'
}

/** The engine cannot decode a picture; it is none the worse for it. */
export class PictureError extends Error {
  override readonly name: string = 'PictureError'
}

/** How the library says so. */
const NO_PICTURE = 'Error attempting to read image'

/** How long the engine may take to start, in milliseconds: it takes one or two seconds. */
const START_TIMEOUT = 120_000

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
  const announce = (announced: Thread): void => {
    thread = announced
    thread.on('error', fail)
    thread.on('exit', () => fail('its thread ended'))
  }
  process.once('worker', announce)
  const timer = setTimeout(() => fail(`it did not start within ${START_TIMEOUT / 1000} s`), START_TIMEOUT)
  const starting = tesseract.createWorker(language, LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: (error) => {
      if (!started) fail(error)
    },
  })
  const ready = starting.then(async (worker) => {
    started = true
    await worker.setParameters({
      tessedit_pageseg_mode: AUTOMATIC_LAYOUT as never,
      lstm_choice_mode: LETTERS_WITH_CHOICES,
      // Its remarks are nothing for a user.
      debug_file: '/dev/null',
    })
    return worker
  })
  const worker = await untilAborted(Promise.race([ready, broken]), signal)
    .catch(async (error: unknown) => {
      await stop()
      throw error
    })
    .finally(() => {
      process.off('worker', announce)
      clearTimeout(timer)
    })
  // An idle engine that nobody closed does not keep the program from ending.
  thread?.unref()

  const run = async ({ file, signal, timeout }: EngineJob, settings: object, output: object): Promise<EnginePage> => {
    if (!alive) throw new EngineError('it has been stopped')
    const timer = setTimeout(() => fail(`no answer within ${timeout / 1000} s`), timeout)
    thread?.ref()
    try {
      const picture = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
      const reading = worker.recognize(picture, settings, { text: false, ...output })
      return (await untilAborted(Promise.race([reading, broken]), signal)).data
    } catch (error) {
      if (String(error).includes(NO_PICTURE)) throw new PictureError(NO_PICTURE)
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
    async recognise(job) {
      const { blocks, hocr } = await run(job, { user_defined_dpi: String(job.dpi) }, { blocks: true, hocr: true })
      return { blocks: blocks ?? [], hocr: hocr ?? '' }
    },
    async toPng(job) {
      const { imageGrey } = await run(job, {}, { imageGrey: true })
      return Buffer.from(imageGrey?.split(',')[1] ?? '', 'base64')
    },
    stop,
  }
}
