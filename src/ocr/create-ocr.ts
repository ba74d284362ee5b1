import { availableParallelism } from 'node:os'
import { findRules, type GreyImage, toPgm } from '../image/index.ts'
import { InputError, type Page, turnedFrom } from '../page/index.ts'
import { packagedRecogniser } from '../recogniser/index.ts'
import { type Engine, EngineError, PictureError, startEngine } from './engine.ts'
import { createEnginePool } from './engine-pool.ts'
import type { OcrLanguage } from './language.ts'
import { pageOf } from './page-of.ts'
import { dataFolder, INSTALLED, loadTesseract, type OcrPeers } from './peers.ts'
import { readUpright } from './read-upright.ts'
import { recognised } from './recognised.ts'
import { resolutionOf } from './resolution.ts'

export interface OcrOptions {
  /** What the engine is set to read: 'vie', or 'eng', which garbles Vietnamese. Default 'vie'. */
  readonly language?: OcrLanguage
  /** How many pages are read at once, each by an engine of about 100 MB. Default: one for each processor, at most 4. */
  readonly workers?: number
  /** How long the engine may take for a page, in milliseconds. Default: three minutes. */
  readonly timeout?: number
}

/** An OCR engine, made ready. */
export interface Ocr {
  /** How many pages are read at once. */
  readonly workers: number
  /**
   * Reads the picture of a page. As many pages are read at once as there are workers; others wait. A page that lies on
   * its side or stands upside down is turned first.
   *
   * @param image the page
   * @param options its number, a signal that stops the reading, another language than the default one
   * @returns the page in the pixels of the picture, as it was turned, and how it was turned; with one reading, or none if nothing is printed
   * @throws InputError if the engine crashes or takes too long; the next page gets a new engine
   */
  readonly recognise: (image: GreyImage, options: RecogniseOptions) => Promise<Page>
  /** Turns a TIFF file with one picture into a PNG file: the engine knows the compressions of fax machines. */
  readonly tiffToPng: (file: Uint8Array, options: Omit<RecogniseOptions, 'language'>) => Promise<Uint8Array>
  /** Ends the engines. What they are reading fails. */
  readonly close: () => Promise<void>
}

export interface RecogniseOptions {
  /** Number of the page, counted from 1. */
  readonly number: number
  readonly signal?: AbortSignal
  readonly language?: OcrLanguage
}

const MOST_WORKERS = 4
const TIMEOUT = 180_000

/**
 * Makes an OCR engine ready. It works offline, from the packages `tesseract.js` and `@tesseract.js-data/vie`, which have
 * to be installed beside this one. Its workers start when they are first needed.
 *
 * @param options language and number of workers
 * @throws InputError that says what to install; Error naming the file if the package's recogniser is missing or damaged
 * @example
 * const ocr = await createOcr()
 * const page = await ocr.recognise(await decodeImage(await readFile('page.png')), { number: 1 })
 * await ocr.close()
 */
export const createOcr = (options: OcrOptions = {}): Promise<Ocr> => createOcrWith(INSTALLED, options)

/** Makes an OCR engine ready from given packages. */
export async function createOcrWith(peers: OcrPeers, options: OcrOptions = {}): Promise<Ocr> {
  const {
    language: usual = 'vie',
    workers = Math.min(availableParallelism(), MOST_WORKERS),
    timeout = TIMEOUT,
  } = options
  const tesseract = await loadTesseract(peers, usual)
  dataFolder(peers, usual)
  const recogniser = packagedRecogniser()
  const size = Math.max(1, Math.floor(workers))
  const pool = createEnginePool(size, (language, signal) =>
    startEngine(tesseract, language, dataFolder(peers, language), signal),
  )
  /** Has an engine do something for a page. */
  const use = <T>(
    number: number,
    signal: AbortSignal | undefined,
    language: OcrLanguage,
    work: EngineWork<T>,
  ): Promise<T> =>
    pool.use(language, work, signal).catch((error: unknown) => {
      if (error instanceof PictureError) throw new InputError('the picture is damaged', { page: number, cause: error })
      if (!(error instanceof EngineError)) throw error
      throw new InputError(`the OCR engine failed: ${error.message}`, { page: number, cause: error })
    })
  return {
    workers: size,
    async recognise(image, { number, signal, language = usual }) {
      const dpi = resolutionOf(image)
      const {
        image: upright,
        degrees,
        output,
      } = await use(number, signal, language, (engine) =>
        readUpright(image, (turned) => engine.recognise({ file: toPgm(turned), dpi, signal, timeout })),
      )
      const { width, height } = upright
      const page = pageOf(output, { number, width, height, unitsPerInch: dpi, source: language })
      const readings = await recognised(page.readings, upright, recogniser, signal)
      return { ...page, readings, ...turnedFrom(image, degrees), rules: findRules({ ...upright, dpi }) }
    },
    tiffToPng: (file, { number, signal }) =>
      use(number, signal, usual, (engine) => engine.toPng({ file, signal, timeout })),
    close: pool.close,
  }
}

type EngineWork<T> = (engine: Engine) => Promise<T>
