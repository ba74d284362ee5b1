import type { OcrFileFormat } from '../ocr-files/index.ts'
import { InputError, type Page, type ReadOptions } from '../page/index.ts'
import type { PreparedPages } from '../scan/index.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { fileKind, type PictureKind } from './file-kinds.ts'
import { type ReadPages, readPages } from './page-readers.ts'
import type { PageSettings } from './page-settings.ts'

/** What was read from a file. */
export type Source = TextSource | PagesSource

/** A plain text. */
export interface TextSource {
  readonly kind: 'text'
  readonly input: DecodedText
}

/** A PDF, an image, or the file of an OCR engine. */
export interface PagesSource {
  readonly kind: 'pages'
  readonly pages: readonly Page[]
  /** What was read, if it is the file of an OCR engine. */
  readonly ocrFile: OcrFile | null
  /** Pages that could not be read; they are empty. */
  readonly failed: number
}

/** The file of an OCR engine. */
export interface OcrFile {
  readonly format: OcrFileFormat
  readonly bytes: Uint8Array
}

/** How a file is read. */
export interface SourceSettings extends PageSettings, ReadOptions {
  /** Reads PDFs and images; by default with an OCR engine of its own for each file. */
  readonly readPages?: ReadPages
}

/** How the files of OCR engines begin: XML, HTML, or the heading of Tesseract's table. */
const OCR_FILE_START = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<|level\t)/
const START = 64

/**
 * Reads a file of any kind that there is a reader for; the kind is told by its content.
 *
 * @param bytes the file
 * @param settings how its pages are read; `onPageError` is told of those that cannot be read
 * @returns the text or the pages
 * @throws InputError for what cannot be read
 */
export async function readSource(bytes: Uint8Array, settings: SourceSettings): Promise<Source> {
  return (await readPagesSource(bytes, settings)) ?? { kind: 'text', input: decodeText(bytes) }
}

/**
 * Reads a file of pages: a PDF, an image, or the file of an OCR engine.
 *
 * @param bytes the file
 * @param settings how its pages are read; `onPageError` is told of those that cannot be read
 * @returns the pages, or null for what is none of these
 * @throws InputError for what cannot be read
 */
export async function readPagesSource(bytes: Uint8Array, settings: SourceSettings): Promise<PagesSource | null> {
  const reader = fileKind(bytes)?.reader
  return reader === undefined ? await ocrFileSource(bytes) : await pictureSource(reader, bytes, settings)
}

/** The pages of a PDF or an image; those that cannot be read are counted. */
async function pictureSource(
  reader: PictureKind,
  bytes: Uint8Array,
  { onPageError, readPages: read = readPages, ...settings }: SourceSettings,
): Promise<PagesSource> {
  const pages: Page[] = []
  let failed = 0
  const count = (error: InputError) => {
    failed++
    onPageError?.(error)
  }
  for await (const page of read(reader, bytes, { ...settings, onPageError: count })) pages.push(page)
  if (failed > 0 && failed === pages.length) throw new InputError('none of its pages can be read')
  return { kind: 'pages', pages, ocrFile: null, failed }
}

/** The pages in the file of an OCR engine; null for anything else. */
async function ocrFileSource(bytes: Uint8Array): Promise<PagesSource | null> {
  if (!OCR_FILE_START.test(Buffer.from(bytes.subarray(0, START)).toString('latin1'))) return null
  // Only here, since readers of XML and HTML take their time to load.
  const { ocrFileFormat, readOcrFile } = await import('../ocr-files/index.ts')
  const format = ocrFileFormat(bytes)
  if (format === null) return null
  return { kind: 'pages', pages: readOcrFile(bytes, { format }), ocrFile: { format, bytes }, failed: 0 }
}

/** A text to be restored, and what is known of it. */
export interface PreparedSource {
  readonly input: DecodedText
  /** The pages that it is of; undefined for a plain text. */
  readonly scan: PreparedPages | undefined
}

/**
 * Makes one text of what was read.
 *
 * @param source a text, or pages
 */
export async function preparedSource(source: Source): Promise<PreparedSource> {
  if (source.kind === 'text') return { input: source.input, scan: undefined }
  const { preparePages } = await import('../scan/index.ts')
  const scan = preparePages(source.pages)
  return { input: { text: scan.pageText.text, byteOrderMark: '' }, scan }
}

/**
 * Says of pages without any text that they are empty, and why that may be.
 *
 * @param source what was read
 * @param settings how it was read
 * @returns what to tell people, or null
 */
export function emptinessOf(source: Source, { ocr }: PageSettings): string | null {
  if (source.kind === 'text' || source.ocrFile !== null) return null
  if (source.pages.some(({ readings }) => readings.length > 0)) return null
  return `there is no text in it${ocr === 'never' ? '; --ocr never leaves pictures unread' : ''}`
}

/**
 * Says what is wrong with an input, of which page, and what to do about it.
 *
 * @param error what a reader threw
 * @returns one line for people
 */
export function explained({ hint, message, page }: InputError): string {
  return `${page === undefined ? '' : `page ${page}: `}${message}${hint === undefined ? '' : `; ${hint}`}`
}
