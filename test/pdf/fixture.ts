import { readFileSync } from 'node:fs'
import type { Page, PageLine } from '../../src/page/index.ts'
import { type PdfOptions, readPdf } from '../../src/pdf/index.ts'

/** A PDF of the fixtures. */
export const pdfFixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)))

/** All pages of a PDF. */
export async function pagesOf(file: Uint8Array, options: PdfOptions = {}): Promise<Page[]> {
  const pages: Page[] = []
  for await (const page of readPdf(file, options)) pages.push(page)
  return pages
}

/** The text of a line, raised parts in carets. */
export const textOf = ({ words }: PageLine): string =>
  words
    .map(({ text, raised }) =>
      raised === undefined
        ? text
        : `${text.slice(0, raised.start)}^${text.slice(raised.start, raised.end)}^${text.slice(raised.end)}`,
    )
    .join(' ')

/** The lines of the first reading of a page. */
export const linesOf = (page: Page | undefined): string[] => (page?.readings[0]?.lines ?? []).map(textOf)
