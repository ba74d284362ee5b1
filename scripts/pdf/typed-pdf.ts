import { PDFDocument } from '@napi-rs/canvas'
import type { Face } from '../pages/break.ts'
import { layoutPages } from '../pages/layout.ts'
import { parseMarkup } from '../pages/markup.ts'
import { familyOf, measureTinos } from '../pages/paint.ts'
import { A4 } from '../pages/sheet.ts'

/**
 * Prints a document as a word processor does: real text, subsets of the fonts, rules as lines.
 *
 * @param source its markup
 */
export function typedPdf(source: string): Uint8Array {
  const pdf = new PDFDocument()
  for (const { lines, rules } of layoutPages(parseMarkup(source), A4, measureTinos)) {
    const context = pdf.beginPage(A4.width, A4.height)
    context.lineWidth = 0.6
    for (const word of lines.flatMap(({ words }) => words))
      for (const { text, x, size, rise, ...face } of word.fragments) {
        context.font = `${size}px "${familyOf(face as Face)}"`
        context.fillText(text, x, word.baseline - rise)
      }
    for (const { x1, y1, x2, y2 } of rules) {
      context.beginPath()
      context.moveTo(x1, y1)
      context.lineTo(x2, y2)
      context.stroke()
    }
    pdf.endPage()
  }
  return pdf.close()
}
