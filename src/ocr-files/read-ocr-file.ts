import { InputError, type Page, type Source } from '../page/index.ts'
import { readAlto } from './alto/read-alto.ts'
import type { OcrPages } from './assemble-pages.ts'
import { decodeOcrFile } from './decode-ocr-file.ts'
import { readHocr } from './hocr/read-hocr.ts'
import { type OcrFileFormat, ocrFileFormat } from './ocr-file-format.ts'
import { readPageXml } from './page-xml/read-page-xml.ts'
import { readTsv } from './tsv/read-tsv.ts'

export interface ReadOcrFileOptions {
  /** The format; told by the content if it is not given. */
  readonly format?: OcrFileFormat
  /** Who read the pages; by default what the file says, and where it says nothing its text decides. */
  readonly source?: Source
}

const READERS: Readonly<Record<OcrFileFormat, (text: string, source?: Source) => OcrPages<unknown>>> = {
  hocr: readHocr,
  alto: readAlto,
  page: readPageXml,
  tsv: readTsv,
}

/**
 * Reads what an OCR engine wrote: hOCR, ALTO, PAGE XML or the table of Tesseract.
 *
 * @param file the whole file, as bytes or as text
 * @param options its format and source, where the caller knows them
 * @returns its pages, in order
 * @throws InputError if it is of no such format, cut off or damaged; with line and column where it is no XML
 * @example
 * const pages = readOcrFile(readFileSync('page.hocr'))
 */
export function readOcrFile(file: string | Uint8Array, { format, source }: ReadOcrFileOptions = {}): Page[] {
  const text = typeof file === 'string' ? file : decodeOcrFile(file)
  const known = format ?? ocrFileFormat(text)
  if (known === null) throw new InputError('no file of an OCR engine: hOCR, ALTO, PAGE XML or TSV')
  return [...READERS[known](text, source).pages]
}
