import { degrees, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { newPdf, savePdf } from '../../scripts/pdf/new-pdf.ts'

/** A PDF of pages of others: number of the page, counted from 1, and its file. */
export async function pdfOfPages(
  ...pages: readonly (readonly [file: Uint8Array, page: number])[]
): Promise<Uint8Array> {
  const pdf = await newPdf()
  for (const [file, number] of pages) {
    const [page] = await pdf.copyPages(await PDFDocument.load(file), [number - 1])
    if (page) pdf.addPage(page)
  }
  return savePdf(pdf)
}

/** A PDF whose pages are turned, clockwise. */
export async function turnedPdf(file: Uint8Array, angle: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file)
  for (const page of pdf.getPages()) page.setRotation(degrees(angle))
  return savePdf(pdf)
}

/** A PDF whose fonts do not say which letters their shapes are. */
export async function withoutUnicode(file: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file)
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFDict) object.delete(PDFName.of('ToUnicode'))
  return savePdf(pdf)
}

/** A PDF of one page with content as it is written in the file, and Helvetica as /F1. */
export async function pdfOfContent(content: string, size: readonly [number, number] = [400, 300]): Promise<Uint8Array> {
  const pdf = await newPdf()
  const page = pdf.addPage([...size])
  const font = pdf.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' })
  page.node.setFontDictionary(PDFName.of('F1'), pdf.context.register(font))
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream(content)))
  return savePdf(pdf)
}

/** A PDF of many pages that show the same picture as the first page of another. */
export async function manyPages(file: Uint8Array, count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(file)
  const [first] = pdf.getPages()
  for (let i = 1; first !== undefined && i < count; i++) {
    const page = pdf.addPage([first.getWidth(), first.getHeight()])
    const { Resources } = first.node.normalizedEntries()
    page.node.set(PDFName.of('Resources'), Resources)
    const contents = first.node.get(PDFName.of('Contents'))
    if (contents) page.node.set(PDFName.of('Contents'), contents)
  }
  return savePdf(pdf)
}
