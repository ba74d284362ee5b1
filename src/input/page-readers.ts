import type { Ocr } from '../ocr/index.ts'
import { InputError, type Page, type ReadOptions } from '../page/index.ts'
import type { PictureKind } from './file-kinds.ts'
import { type OcrSource, ocrForEachFile } from './ocr-engine.ts'
import { isIn, type PageSettings } from './page-settings.ts'

/**
 * Reads the pages of a PDF or an image.
 *
 * @param kind which of them
 * @param bytes the file
 * @param settings how it is read
 * @returns the pages in order, read when they are asked for
 * @throws InputError for a file that cannot be read, and where a package is missing
 */
export type ReadPages = (
  kind: PictureKind,
  bytes: Uint8Array,
  settings: PageSettings & ReadOptions,
) => AsyncIterable<Page>

interface Settings extends PageSettings, ReadOptions {
  readonly engines: OcrSource
}

/** Reads the pages of each kind of file. */
const READERS: Readonly<Record<PictureKind, (bytes: Uint8Array, settings: Settings) => AsyncIterable<Page>>> = {
  pdf: pdfPages,
  image: imagePages,
}

/** Reads pages with an engine of its own for each file; see {@link ReadPages}. */
export const readPages: ReadPages = (kind, bytes, settings) =>
  READERS[kind](bytes, { ...settings, engines: ocrForEachFile(settings.workers) })

/**
 * Reads pages with the engines of a source.
 *
 * @param engines where engines come from, and go back to
 */
export const pageReader =
  (engines: OcrSource): ReadPages =>
  (kind, bytes, settings) =>
    READERS[kind](bytes, { ...settings, engines })

async function* pdfPages(bytes: Uint8Array, settings: Settings): AsyncGenerator<Page> {
  const { dpi, engines, ocr: when, onPageError, onProgress, pages = [{}], password, signal } = settings
  const { readPdf } = await import('../pdf/index.ts')
  const ocr = when === 'never' ? null : await ocrFor(settings)
  const recognise = ocr?.recognise
  const options = given({ dpi, onPageError, onProgress, password, recognise, signal })
  try {
    for (const span of pages) yield* readPdf(bytes, { ...options, ocr: when === 'eng' ? 'always' : when, pages: span })
  } finally {
    if (ocr !== null) await engines.release(ocr)
  }
}

async function* imagePages(bytes: Uint8Array, settings: Settings): AsyncGenerator<Page> {
  const { engines, ocr: when, onPageError, onProgress, pages, signal } = settings
  if (when === 'never') {
    throw new InputError('is an image, which nothing but OCR can read', { hint: 'leave --ocr never out' })
  }
  const { readImages } = await import('../ocr/index.ts')
  const ocr = await engines.open(languageOf(settings))
  const options = given({ onPageError, onProgress, pages: pages && isIn(pages), signal })
  try {
    yield* readImages(bytes, { ...options, ocr })
  } finally {
    await engines.release(ocr)
  }
}

/** The engine for a PDF: where it only helps, a PDF is read without it if it is not installed. */
async function ocrFor(settings: Settings): Promise<Ocr | null> {
  try {
    return await settings.engines.open(languageOf(settings))
  } catch (error) {
    if (settings.ocr === 'auto' && error instanceof InputError) return null
    throw error
  }
}

const languageOf = ({ ocr }: PageSettings) => (ocr === 'eng' ? 'eng' : 'vie')

/** The options that are set. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: Exclude<Options[Name], undefined> }
function given(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
