import { InputError, type Page, type PageReading } from '../page/index.ts'
import { type OpenDocument, openDocument, TimeoutError } from './document/index.ts'
import { planPage } from './layer/index.ts'
import { DEFAULT_DPI, DEFAULT_TIME_LIMIT, type PdfOptions } from './pdf-options.ts'
import { type PageLayers, readLayers } from './read-layers.ts'
import { withPicture } from './recognise-page.ts'

const POINTS = 72
/** A page that cannot be read has no size of its own: A4, in points. */
const UNKNOWN = { width: 595.28, height: 841.89 }

const OCR_HINT = 'install tesseract.js and @tesseract.js-data/vie, and read it with OCR'

/**
 * Reads a PDF, page by page: its text layer with the place of each word, or what OCR reads in the picture of a page.
 *
 * Of each page the text layer is judged: the text that the page was made from is taken as it is; text in an old
 * Vietnamese encoding (TCVN3, VNI, VPS, VISCII) is converted; a layer that an English OCR garbled is a witness beside
 * the OCR of the picture, or stands alone where there is no OCR. Nothing is fetched from the network, and no script of
 * the file is run. The packages pdfjs-dist and @napi-rs/canvas must be installed.
 *
 * @param bytes the file; they are left as they are
 * @param options what is read and how
 * @returns the pages in order, in points (72 an inch); one is in memory at a time
 * @throws InputError if the file is encrypted, damaged or empty, if a package is missing, or if a page cannot be read
 *   and `onPageError` is not given; the signal's reason if it is aborted
 * @example
 * for await (const page of readPdf(await readFile('bao-cao.pdf'))) console.log(page.readings[0]?.lines.length)
 */
export async function* readPdf(bytes: Uint8Array, options: PdfOptions = {}): AsyncGenerator<Page, void, undefined> {
  const { signal, onProgress, onPageError, password, timeLimit = DEFAULT_TIME_LIMIT } = options
  signal?.throwIfAborted()
  const open = (): Promise<OpenDocument> => openDocument(bytes, { signal, password, timeLimit })
  let document = await open()
  try {
    const { pages } = document
    const { from, to } = pageRange(pages, options.pages)
    for (let number = from; number <= to; number++) {
      let read: ReadPage
      try {
        // A page that took too long has ended the thread of the file.
        if (!document.alive) document = await open()
        read = await readPage(document, number, options)
      } catch (error) {
        signal?.throwIfAborted()
        const problem = pageError(error, number)
        if (onPageError === undefined) throw problem
        onPageError(problem)
        read = { page: { number, ...UNKNOWN, unitsPerInch: POINTS, readings: [], rules: [] }, did: 'cannot be read' }
      }
      onProgress?.({ page: number, pages, did: read.did })
      yield read.page
      signal?.throwIfAborted()
    }
  } finally {
    await document.close()
  }
}

interface ReadPage {
  readonly page: Page
  readonly did: string
}

function pageRange(pages: number, { from = 1, to = pages }: NonNullable<PdfOptions['pages']> = {}) {
  if (pages === 0) throw new InputError('empty: it has no pages')
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= Math.min(to, pages)
  if (!isRange) throw new InputError(`pages ${from} to ${to} asked for, but it has ${pages}`)
  return { from, to: Math.min(to, pages) }
}

async function readPage(document: OpenDocument, number: number, options: PdfOptions): Promise<ReadPage> {
  const { ocr = 'auto', recognise, dpi = DEFAULT_DPI, signal } = options
  const layers = await readLayers(document, number, (kind) => planPage(kind, ocr, recognise !== undefined), dpi)
  const { plan, picture } = layers
  if (plan === null) throw new InputError('a picture without text', { page: number, hint: OCR_HINT })
  const own = layerReadings(layers)
  if (picture === null || recognise === undefined) return { page: withoutPicture(number, layers, own), did: plan.did }
  const seen = await recognise(picture.image, { number, ...(signal === undefined ? {} : { signal }) })
  return { page: withPicture(number, layers, seen, own), did: plan.did }
}

/** The text layer as a reading, if it is to be one. */
function layerReadings({ plan, layer }: PageLayers): PageReading[] {
  const source = plan?.layer ?? null
  return source === null || layer.lines.length === 0 ? [] : [{ source, lines: layer.lines }]
}

const withoutPicture = (number: number, { content }: PageLayers, readings: readonly PageReading[]): Page => ({
  number,
  width: content.width,
  height: content.height,
  unitsPerInch: POINTS,
  readings,
  rules: content.rules,
})

function pageError(error: unknown, page: number): InputError {
  if (error instanceof InputError && error.page !== undefined) return error
  if (error instanceof InputError)
    return new InputError(error.message, {
      page,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })
  const reason = error instanceof TimeoutError ? 'reading it takes too long' : 'damaged: it cannot be read'
  return new InputError(reason, { page, cause: error })
}
