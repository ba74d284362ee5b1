import type { OcrFileFormat } from '../ocr-files/index.ts'
import type { InputError, Page } from '../page/index.ts'
import type { PageSettings, Toolbox } from './command.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { EXIT, type ExitCode, inputError, inputName } from './errors.ts'
import { fileKind, type PictureKind } from './file-kinds.ts'
import type { Io } from './io.ts'
import { pageProgress } from './page-progress.ts'
import { readBytes } from './read-input.ts'

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
  /** Pages that could not be read; they are told on standard error and empty. */
  readonly failed: number
}

/** The file of an OCR engine. */
export interface OcrFile {
  readonly format: OcrFileFormat
  readonly bytes: Uint8Array
}

/** How a file is read. */
export interface SourceSettings extends PageSettings {
  readonly quiet: boolean
  /** Whether the file is a text whatever it looks like. */
  readonly plain?: boolean
}

/** How the files of OCR engines begin: XML, HTML, or the heading of Tesseract's table. */
const OCR_FILE_START = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<|level\t)/
const START = 64

/**
 * Reads a file of any kind that there is a reader for; the kind is told by its content.
 *
 * @param file - its path; `-` is standard input
 * @param settings - how its pages are read
 * @param io - the process
 * @param toolbox - reads PDFs and images
 * @returns the text or the pages
 * @throws CommandError with exit code 2, naming the file and the reason
 */
export async function readSource(
  file: string,
  settings: SourceSettings,
  io: Io,
  toolbox: Pick<Toolbox, 'readPages'>,
): Promise<TextSource | PagesSource> {
  const bytes = await readBytes(file, io)
  if (settings.plain) return { kind: 'text', input: decodeText(bytes, file) }
  try {
    const reader = fileKind(bytes)?.reader
    if (reader !== undefined) return await readPictures(file, { bytes, reader }, settings, io, toolbox)
    const ocrFile = await ocrFileOf(bytes)
    if (ocrFile !== null) return { kind: 'pages', ...ocrFile, failed: 0 }
  } catch (error) {
    // Only here, since a text has no use for what lays out pages.
    const { InputError } = await import('../page/index.ts')
    throw error instanceof InputError ? inputError(file, told(error)) : error
  }
  return { kind: 'text', input: decodeText(bytes, file) }
}

/** The pages of a PDF or an image: those that cannot be read are told and counted. */
async function readPictures(
  file: string,
  { bytes, reader }: { readonly bytes: Uint8Array; readonly reader: PictureKind },
  { quiet, plain: _, ...settings }: SourceSettings,
  io: Io,
  toolbox: Pick<Toolbox, 'readPages'>,
): Promise<PagesSource> {
  const progress = pageProgress(io.stderr, quiet)
  const pages: Page[] = []
  let failed = 0
  const onPageError = (error: InputError) => {
    failed++
    progress.say(`phuchoi: ${inputName(file)}: ${told(error)}`)
  }
  try {
    const all = toolbox.readPages(reader, bytes, { ...settings, onPageError, onProgress: progress.tell })
    for await (const page of all) pages.push(page)
  } finally {
    progress.end()
  }
  if (failed > 0 && failed === pages.length) throw inputError(file, 'none of its pages can be read')
  if (pages.every(({ readings }) => readings.length === 0)) {
    const why = settings.ocr === 'never' ? '; --ocr never leaves pictures unread' : ''
    io.stderr.write(`phuchoi: ${inputName(file)}: there is no text in it${why}\n`)
  }
  return { kind: 'pages', pages, ocrFile: null, failed }
}

/** The pages in the file of an OCR engine; null for anything else. */
async function ocrFileOf(bytes: Uint8Array): Promise<Pick<PagesSource, 'pages' | 'ocrFile'> | null> {
  if (!OCR_FILE_START.test(Buffer.from(bytes.subarray(0, START)).toString('latin1'))) return null
  // Only here, since readers of XML and HTML take their time to load.
  const { ocrFileFormat, readOcrFile } = await import('../ocr-files/index.ts')
  const format = ocrFileFormat(bytes)
  return format === null ? null : { pages: readOcrFile(bytes, { format }), ocrFile: { format, bytes } }
}

/** What is wrong, of which page, and what to do about it. */
function told({ hint, message, page }: InputError): string {
  return `${page === undefined ? '' : `page ${page}: `}${message}${hint === undefined ? '' : `; ${hint}`}`
}

/**
 * What a command ends with that did its work.
 *
 * @param source - what it worked on
 * @returns the code for a bad input if there were pages that could not be read
 */
export function exitCodeOf(source: TextSource | PagesSource): ExitCode {
  return source.kind === 'pages' && source.failed > 0 ? EXIT.input : EXIT.ok
}
