import type { OcrFileFormat } from './ocr-file-format.ts'

/** How a format is called, with its article, and how many pages a file of it holds. A table may hold none. */
const HELD: Readonly<Record<Exclude<OcrFileFormat, 'tsv'>, readonly [name: string, most: number]>> = {
  hocr: ['an hOCR file', Number.POSITIVE_INFINITY],
  alto: ['an ALTO file', Number.POSITIVE_INFINITY],
  page: ['a PAGE XML file', 1],
}

/**
 * Tells why a file of a format cannot hold so many pages: the standards of all but the table want a page, that of PAGE XML
 * no more than one.
 *
 * @param count how many pages
 * @param format the format
 * @returns a clause, such as "a PAGE XML file holds one page, not 2"; null if it can
 */
export function pageCountFault(count: number, format: OcrFileFormat): string | null {
  if (format === 'tsv') return null
  const [name, most] = HELD[format]
  if (count >= 1 && count <= most) return null
  return `${name} holds ${most === 1 ? 'one page' : 'at least one page'}, not ${count === 0 ? 'none' : count}`
}
