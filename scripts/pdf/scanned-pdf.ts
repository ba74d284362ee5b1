import type { PDFDocument } from '@cantoo/pdf-lib'
import type { ReadLine } from '../pages/read.ts'
import { addGlyphlessFont, GLYPHLESS_WIDTH } from './glyphless-font.ts'
import type { GreyPng } from './grey-png.ts'
import { newPdf, savePdf } from './new-pdf.ts'

/** A scanned page: its picture, and what an engine read in it. */
export interface ScannedPage {
  readonly picture: GreyPng
  readonly lines: readonly ReadLine[]
}

const number = (value: number): string => String(Math.round(value * 100) / 100)
const codes = (text: string): string =>
  [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')

/** Letters that hang below the baseline, by a fifth of the type. */
const HANGING = /[gjpqy,;()]/
const DESCENT = 0.2

/** The words of a line in type of one size, each as wide as it is printed; its blank follows. */
function setLine({ words }: ReadLine, height: number, scale: number): string[] {
  const heights = words.map(({ box }) => box.y2 - box.y1).sort((a, b) => a - b)
  const size = (heights[heights.length >> 1] ?? 0) * scale * 1.2
  return words.map(({ text, box }) => {
    const stretch = (100 * (box.x2 - box.x1) * scale) / ((size * text.length * GLYPHLESS_WIDTH) / 1000)
    const baseline = height - box.y2 * scale + (HANGING.test(text) ? DESCENT * size : 0)
    const matrix = `1 0 0 1 ${number(box.x1 * scale)} ${number(baseline)} Tm`
    return `/F1 ${number(size)} Tf ${number(stretch)} Tz ${matrix} <${codes(`${text} `)}> Tj`
  })
}

function addPage(pdf: PDFDocument, { picture, lines }: ScannedPage): void {
  const { width, height, depth, dpi, data } = picture
  const scale = 72 / dpi
  const page = pdf.addPage([width * scale, height * scale])
  const image = pdf.context.register(
    pdf.context.stream(data, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: depth,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 1, BitsPerComponent: depth, Columns: width },
    }),
  )
  page.node.setXObject(page.node.newXObjectKey('Im'), image)
  const text = lines.flatMap((line) => setLine(line, height * scale, scale))
  const name = page.node.normalizedEntries().XObject.keys()[0]
  const content = [`q ${number(width * scale)} 0 0 ${number(height * scale)} 0 0 cm ${name} Do Q`]
  if (text.length > 0) {
    page.node.normalizedEntries().Font.set(pdf.context.obj('F1') as never, addGlyphlessFont(pdf))
    content.push('BT 3 Tr', ...text, 'ET')
  }
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream(content.join('\n'))))
}

/**
 * Makes a PDF of scans, with an invisible text layer above each as `tesseract … pdf` writes it.
 *
 * @param pages the scans; one without lines gets no layer
 */
export async function scannedPdf(pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const pdf = await newPdf()
  for (const page of pages) addPage(pdf, page)
  return savePdf(pdf)
}
