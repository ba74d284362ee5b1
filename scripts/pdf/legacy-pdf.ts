import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Face, PlacedFragment } from '../pages/break.ts'
import { layoutPages } from '../pages/layout.ts'
import { parseMarkup } from '../pages/markup.ts'
import { measureTinos } from '../pages/paint.ts'
import { A4 } from '../pages/sheet.ts'
import { newPdf, savePdf } from './new-pdf.ts'

/** The fonts of an old encoding, and how a text is written in it. */
export interface LegacyFonts {
  /** Base names: regular, and one that prints all letters as capitals, if the encoding needs it. */
  readonly plain: string
  readonly capitals: string | null
  /** The bytes of a text in Latin-1. */
  readonly encode: (text: string) => string
  /** The letter that a byte prints; none for a mark, which takes no room. */
  readonly letterOf: (byte: string) => string
}

const FIRST = 32
const LAST = 255

function styleOf({ bold, italic }: Face): string {
  if (bold && italic) return ',BoldItalic'
  return bold ? ',Bold' : italic ? ',Italic' : ''
}

/** A font that the file names but does not hold; its codes pass for those of Windows, as old programs wrote it. */
function addFont(pdf: PDFDocument, name: string, face: Face, { capitals, letterOf }: LegacyFonts): PDFRef {
  const { context } = pdf
  const isCapitals = capitals !== null && name.startsWith(capitals)
  const widths = Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
    const letter = letterOf(String.fromCharCode(FIRST + i))
    return Math.round(measureTinos(isCapitals ? letter.toUpperCase() : letter, face, 1000))
  })
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 34,
      FontBBox: [-150, -216, 1100, 891],
      ItalicAngle: face.italic ? -12 : 0,
      Ascent: 891,
      Descent: -216,
      CapHeight: 662,
      StemV: face.bold ? 140 : 80,
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      FirstChar: FIRST,
      LastChar: LAST,
      Widths: widths,
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: descriptor,
    }),
  )
}

const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex')
const number = (value: number): string => String(Math.round(value * 100) / 100)

/** A stretch of a fragment in one font. */
interface Piece {
  readonly font: string
  readonly bytes: string
  readonly x: number
}

const CAPITAL = /^[\p{Lu}\P{L}]+$/u

/** The pieces of a fragment: a capital with a tone only stands in the font of capitals. */
function toPieces({ text, x, size, ...face }: PlacedFragment, { plain, capitals, encode }: LegacyFonts): Piece[] {
  const style = styleOf(face)
  const isWritten = (char: string): boolean => (encode(char).codePointAt(0) ?? 0) <= LAST
  if (capitals === null || [...text].every(isWritten)) return [{ font: plain + style, bytes: encode(text), x }]
  const runs = CAPITAL.test(text) ? [text] : (text.match(/\p{Lu}+|\P{Lu}+/gu) ?? [])
  let at = x
  return runs.map((run) => {
    const piece = CAPITAL.test(run)
      ? { font: capitals + style, bytes: encode(run.toLowerCase()), x: at }
      : { font: plain + style, bytes: encode(run), x: at }
    at += measureTinos(run, face, size)
    return piece
  })
}

/**
 * Prints a document in the fonts of an old Vietnamese encoding.
 *
 * @param source its markup
 * @param legacy the fonts
 */
export async function legacyPdf(source: string, legacy: LegacyFonts): Promise<Uint8Array> {
  const pdf = await newPdf()
  const fonts = new Map<string, PDFRef>()
  for (const { lines } of layoutPages(parseMarkup(source), A4, measureTinos)) {
    const page = pdf.addPage([A4.width, A4.height])
    const keys = new Map<string, string>()
    const content = ['BT']
    for (const word of lines.flatMap(({ words }) => words))
      for (const fragment of word.fragments)
        for (const { font: name, bytes, x } of toPieces(fragment, legacy)) {
          const font = fonts.get(name) ?? addFont(pdf, name, fragment, legacy)
          fonts.set(name, font)
          const key = keys.get(name) ?? page.node.newFontDictionary('F', font).toString()
          keys.set(name, key)
          const y = A4.height - word.baseline + fragment.rise
          content.push(`${key} ${number(fragment.size)} Tf 1 0 0 1 ${number(x)} ${number(y)} Tm <${hex(bytes)}> Tj`)
        }
    page.node.addContentStream(pdf.context.register(pdf.context.flateStream([...content, 'ET'].join('\n'))))
  }
  return savePdf(pdf)
}
