import { PDFDocument } from '@cantoo/pdf-lib'

/**
 * Makes a long PDF out of a short one: its pages again and again, each with pictures and fonts of its own.
 *
 * @param file a PDF
 * @param pages how many pages the long one has
 */
export async function longPdf(file: Uint8Array, pages: number): Promise<Uint8Array> {
  const source = await PDFDocument.load(file)
  const long = await PDFDocument.create()
  for (let i = 0; i < pages; i++) {
    const [page] = await long.copyPages(source, [i % source.getPageCount()])
    long.addPage(page)
  }
  return long.save()
}
