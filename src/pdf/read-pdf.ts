import { InputError, type Page } from '../page/index.ts'
import { type OpenDocument, openDocument } from './document/index.ts'
import { type PdfOptions, type Settings, settingsOf } from './pdf-options.ts'
import { type StartedPage, startPage } from './read-page.ts'

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
 * @returns the pages in order, in points (72 an inch); those not yet asked for are not yet read, but for a few pictures
 * @throws InputError if the file is encrypted, damaged or empty, if a package is missing, or if a page cannot be read
 *   and `onPageError` is not given; the signal's reason if it is aborted
 * @example
 * for await (const page of readPdf(await readFile('bao-cao.pdf'))) console.log(page.readings[0]?.lines.length)
 */
export async function* readPdf(bytes: Uint8Array, options: PdfOptions = {}): AsyncGenerator<Page, void, undefined> {
  const stop = new AbortController()
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal])
  const settings: Settings = { ...settingsOf(options), signal }
  signal.throwIfAborted()
  requireEngine(settings)
  if (bytes.length === 0) throw new InputError('empty: it has no bytes')
  let document = await openDocument(bytes, settings)
  // A page that took too long has ended the thread of the file.
  const open = async (): Promise<OpenDocument> => {
    if (!document.alive) document = await openDocument(bytes, settings)
    return document
  }
  try {
    const { pages } = document
    const { from, to } = pageRange(pages, options.pages)
    const ahead: StartedPage[] = []
    let next = from
    for (let number = from; number <= to; number++) {
      while (next <= to && isRoom(ahead, settings.atOnce)) ahead.push(await startPage(open, next++, settings))
      const started = ahead.shift()
      if (started === undefined) break
      const { page, did, error } = await started.finished
      signal.throwIfAborted()
      if (error !== undefined && options.onPageError === undefined) throw error
      if (error !== undefined) options.onPageError?.(error)
      options.onProgress?.({ page: number, pages, did })
      yield page
      signal.throwIfAborted()
    }
  } finally {
    stop.abort()
    await document.close()
  }
}

function requireEngine({ ocr, recognise }: Settings): void {
  if (ocr === 'always' && recognise === undefined)
    throw new InputError('pictures of pages are to be read, but there is no OCR engine', { hint: 'give `recognise`' })
}

/** Pages are read ahead only while their pictures are being read. */
const isRoom = (ahead: readonly StartedPage[], atOnce: number): boolean =>
  ahead.length === 0 || (ahead.length < atOnce && ahead.at(-1)?.ocr === true)

function pageRange(pages: number, { from = 1, to = pages }: NonNullable<PdfOptions['pages']> = {}) {
  if (pages === 0) throw new InputError('empty: it has no pages')
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= Math.min(to, pages)
  if (!isRange) throw new InputError(`pages ${from} to ${to} asked for, but it has ${pages}`)
  return { from, to: Math.min(to, pages) }
}
