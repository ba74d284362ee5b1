import { type ImagePage, imagePages, loadCanvas } from '../image/index.ts'
import { InputError, mapInOrder, ofPage, type Page, POINTS_PER_INCH, type ReadOptions } from '../page/index.ts'
import { createOcr, type Ocr, type OcrOptions } from './create-ocr.ts'

export interface ReadImagesOptions extends ReadOptions, OcrOptions {
  /** The engine that reads; without it one is made, and ended with the last page. */
  readonly ocr?: Ocr
  /** Which pages are read, by number, counted from 1. Default all. */
  readonly pages?: (number: number) => boolean
}

/**
 * Reads the pages of an image file: PNG, JPEG, WebP, BMP, or TIFF with any number of pages. As many are read at once as
 * the engine has workers, and as many are in memory, at most.
 *
 * @param bytes the file
 * @param options the engine, and what all readers of inputs take
 * @returns the pages in order
 * @throws InputError if the file is no image, or a page is damaged or cannot be read and `onPageError` is not given; if
 * something is to be installed first
 * @example
 * for await (const page of readImages(await readFile('scan.tif'))) console.log(page.number, page.readings)
 */
export async function* readImages(
  bytes: Uint8Array,
  { ocr, signal, onProgress, onPageError, pages, ...ocrOptions }: ReadImagesOptions = {},
): AsyncGenerator<Page, void, undefined> {
  const wanted = imagePages(bytes).filter(({ number }) => pages?.(number) ?? true)
  const engine = ocr ?? (await createOcr(ocrOptions))
  const ended = new AbortController()
  const stop = signal === undefined ? ended.signal : AbortSignal.any([signal, ended.signal])
  const language = ocrOptions.language === undefined ? {} : { language: ocrOptions.language }
  const read = async ({ number, decode }: ImagePage): Promise<Page | InputError> => {
    stop.throwIfAborted()
    const page = { number, signal: stop }
    try {
      const image = await decode({ loadCanvas, tiffToPng: (file) => engine.tiffToPng(file, page) })
      return await engine.recognise(image, { ...page, ...language })
    } catch (error) {
      if (error instanceof InputError) return ofPage(error, number)
      throw error
    }
  }
  try {
    for await (const result of mapInOrder(wanted, engine.workers, read)) {
      if (result instanceof InputError && onPageError === undefined) throw result
      if (result instanceof InputError) onPageError?.(result)
      const page = result instanceof InputError ? emptyPage(result.page ?? 1) : result
      onProgress?.({ page: page.number, pages: wanted.length, did: did(result) })
      yield page
    }
  } finally {
    ended.abort()
    if (ocr === undefined) await engine.close()
  }
}

const did = (result: Page | InputError): string => {
  if (result instanceof InputError) return 'cannot be read'
  return result.readings.length === 0 ? 'nothing printed' : 'read with OCR'
}

/** What stands for a page that cannot be read: it has the size of none. */
const emptyPage = (number: number): Page => ({
  number,
  width: 0,
  height: 0,
  unitsPerInch: POINTS_PER_INCH,
  readings: [],
  rules: [],
})
