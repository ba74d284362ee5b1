import type { Page } from '../page/index.ts'
import { newAlto } from './alto/new-alto.ts'
import { newHocr } from './hocr/new-hocr.ts'
import type { NewOcrFileOptions } from './new-file.ts'
import type { OcrFileFormat } from './ocr-file-format.ts'
import { pageCountFault } from './page-count.ts'
import { newPageXml } from './page-xml/new-page-xml.ts'
import { newTsv } from './tsv/new-tsv.ts'
import { type WrittenPage, writtenPage } from './written-page.ts'

const WRITERS: Readonly<Record<OcrFileFormat, (pages: readonly WrittenPage[], options: NewOcrFileOptions) => string>> =
  {
    hocr: newHocr,
    alto: newAlto,
    page: newPageXml,
    tsv: newTsv,
  }

/**
 * Writes pages as a new OCR file: hOCR, ALTO 4, PAGE XML of 2019 or the table of Tesseract. Of each page the first reading
 * is written, in pixels. Boxes lie on the page as it is in its file; where it had to be turned to be read the file says so.
 *
 * @param pages the pages, in order: at least one, but for a table; PAGE XML holds one
 * @param format what is written
 * @param options what is noted in it
 * @returns the file, to be written as UTF-8
 * @throws RangeError if the format cannot hold so many pages
 * @example
 * toOcrFile(correctedPages(restorePages(pages, createRestorer())), 'alto')
 */
export function toOcrFile(pages: readonly Page[], format: OcrFileFormat, options: NewOcrFileOptions = {}): string {
  const fault = pageCountFault(pages.length, format)
  if (fault !== null) throw new RangeError(fault)
  return WRITERS[format](pages.map(writtenPage), options)
}
