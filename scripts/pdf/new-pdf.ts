import { PDFDocument } from '@cantoo/pdf-lib'

const MADE = new Date('2024-01-01T00:00:00Z')

/** An empty PDF that bears no date of its making, so that the same source gives the same file. */
export async function newPdf(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setCreationDate(MADE)
  pdf.setModificationDate(MADE)
  return pdf
}

/** The file of a PDF. */
export const savePdf = (pdf: PDFDocument): Promise<Uint8Array> =>
  pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
