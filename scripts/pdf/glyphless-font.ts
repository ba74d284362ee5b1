import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'

/** Width of its characters, in thousandths of the type size. */
export const GLYPHLESS_WIDTH = 500

/** Maps codes of two bytes to the Unicode characters of the same number. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`

/**
 * Adds the font of OCR layers: it has no shapes, and its codes are those of Unicode. Tesseract writes such a one.
 *
 * @param pdf the document
 */
export function addGlyphlessFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'GlyphLessFont',
      Flags: 5,
      FontBBox: [0, 0, GLYPHLESS_WIDTH, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: -1,
      CapHeight: 1000,
      StemV: 80,
    }),
  )
  const characters = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'GlyphLessFont',
      CIDToGIDMap: 'Identity',
      CIDSystemInfo: { Registry: 'Adobe', Ordering: 'Identity', Supplement: 0 },
      FontDescriptor: descriptor,
      DW: GLYPHLESS_WIDTH,
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'GlyphLessFont',
      Encoding: 'Identity-H',
      DescendantFonts: [characters],
      ToUnicode: context.register(context.flateStream(TO_UNICODE)),
    }),
  )
}
