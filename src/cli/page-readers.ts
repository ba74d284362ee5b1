import type { Ocr } from '../ocr/index.ts'
import { InputError, type Page, type ReadOptions } from '../page/index.ts'
import type { PageSettings } from './command.ts'
import type { PictureKind } from './file-kinds.ts'
import { isIn } from './page-range.ts'

type Settings = PageSettings & ReadOptions

/** Reads the pages of each kind of file. */
const READERS: Readonly<Record<PictureKind, (bytes: Uint8Array, settings: Settings) => AsyncIterable<Page>>> = {
  pdf: pdfPages,
  image: imagePages,
}

/**
 * Reads the pages of a PDF or an image.
 *
 * @param kind - which of them
 * @param bytes - the file
 * @param settings - how it is read
 * @returns the pages in order, read when they are asked for
 * @throws InputError for a file that cannot be read, and where a package is missing
 */
export function readPages(kind: PictureKind, bytes: Uint8Array, settings: Settings): AsyncIterable<Page> {
  return READERS[kind](bytes, settings)
}

async function* pdfPages(bytes: Uint8Array, settings: Settings): AsyncGenerator<Page> {
  const { dpi, ocr: when, onPageError, onProgress, pages = [{}], password, signal } = settings
  const { readPdf } = await import('../pdf/index.ts')
  const ocr = when === 'never' ? null : await ocrFor(settings)
  const recognise = ocr?.recognise
  const options = given({ dpi, onPageError, onProgress, password, recognise, signal })
  try {
    for (const span of pages) yield* readPdf(bytes, { ...options, ocr: when === 'eng' ? 'always' : when, pages: span })
  } finally {
    await ocr?.close()
  }
}

async function* imagePages(bytes: Uint8Array, settings: Settings): AsyncGenerator<Page> {
  const { ocr: when, onPageError, onProgress, pages, signal } = settings
  if (when === 'never') {
    throw new InputError('is an image, which nothing but OCR can read', { hint: 'leave --ocr never out' })
  }
  const { readImages } = await import('../ocr/index.ts')
  const ocr = await openOcr(settings)
  const options = given({ onPageError, onProgress, pages: pages && isIn(pages), signal })
  try {
    yield* readImages(bytes, { ...options, ocr })
  } finally {
    await ocr.close()
  }
}

/** The engine for a PDF: where it only helps, a PDF is read without it if it is not installed. */
async function ocrFor(settings: Settings): Promise<Ocr | null> {
  try {
    return await openOcr(settings)
  } catch (error) {
    if (settings.ocr === 'auto' && error instanceof InputError) return null
    throw error
  }
}

async function openOcr({ ocr, workers }: Settings): Promise<Ocr> {
  const { createOcr } = await import('../ocr/index.ts')
  return createOcr({ language: ocr === 'eng' ? 'eng' : 'vie', ...(workers === undefined ? {} : { workers }) })
}

/** The options that are set. */
function given<Options extends object>(
  options: Options,
): { [Name in keyof Options]?: Exclude<Options[Name], undefined> }
function given(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
