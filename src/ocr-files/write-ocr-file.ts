import { InputError } from '../page/index.ts'
import type { RestoredPages } from '../scan/index.ts'
import { writeAlto } from './alto/write-alto.ts'
import { decodeOcrFile } from './decode-ocr-file.ts'
import { writeHocr } from './hocr/write-hocr.ts'
import { type OcrFileFormat, ocrFileFormat } from './ocr-file-format.ts'
import { writePageXml } from './page-xml/write-page-xml.ts'
import { writeTsv } from './tsv/write-tsv.ts'
import type { WriteOcrFileOptions } from './write-options.ts'

type Writer = (text: string, restored: RestoredPages, options: WriteOcrFileOptions) => string

const WRITERS: Readonly<Record<OcrFileFormat, Writer>> = {
  hocr: writeHocr,
  alto: writeAlto,
  page: writePageXml,
  tsv: writeTsv,
}

/**
 * Writes restored pages back into the file that they were read from. Corrected words stand in place with their boxes and
 * our confidence, and what was read is kept as an alternative; everything else in the file stays as it was. A file in which
 * nothing was corrected is returned as it is.
 *
 * @param file the whole file, as it was given to `readOcrFile`
 * @param restored its pages and what became of them
 * @param options what is kept and noted
 * @returns the new file, to be written as UTF-8
 * @throws InputError if it is of no such format, or the pages are not those of the file
 * @example
 * const pages = readOcrFile(file)
 * writeOcrFile(file, restorePages(pages, createRestorer()))
 */
export function writeOcrFile(
  file: string | Uint8Array,
  restored: RestoredPages,
  options: WriteOcrFileOptions & { readonly format?: OcrFileFormat } = {},
): string {
  const text = typeof file === 'string' ? file : decodeOcrFile(file)
  const format = options.format ?? ocrFileFormat(text)
  if (format === null) throw new InputError('no file of an OCR engine: hOCR, ALTO, PAGE XML or TSV')
  return inUtf8(WRITERS[format](text, restored, options))
}

const NAMED_ENCODING = /^(\ufeff?\s*<\?xml[^>]*\sencoding\s*=\s*["'])(?!utf-8["'])[^"']*/i

/** Names the encoding that the file is in now. */
const inUtf8 = (text: string): string => text.replace(NAMED_ENCODING, '$1UTF-8')
