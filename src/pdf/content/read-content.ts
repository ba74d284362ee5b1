import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LoadedPdfjs } from '../document/index.ts'
import { type PageSize, shareOf, WHOLE } from './coverage.ts'
import { toTextFont } from './font-face.ts'
import { initialState, type TextFont } from './graphics-state.ts'
import { joinRules } from './join-rules.ts'
import { IDENTITY, toMatrix } from './matrix.ts'
import { operatorsByCode } from './operators.ts'
import type { Glyph, PageContent, PlacedImage } from './page-content.ts'
import type { Reading } from './reading.ts'

type Pdfjs = LoadedPdfjs['pdfjs']
type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** The operators of a page, and the fonts that they name. */
export interface Operations {
  readonly page: PDFPageProxy
  readonly list: OperatorList
  readonly fonts: ReadonlyMap<string, TextFont>
}

/**
 * Reads the operators of a page; annotations are left out.
 *
 * @param pdfjs the library
 * @param page a page of an open document
 */
export async function readOperations(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Operations> {
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
  const names = new Set<string>()
  list.fnArray.forEach((code, i) => {
    const args: unknown = list.argsArray[i]
    if (code === pdfjs.OPS.setFont && Array.isArray(args)) names.add(String(args[0]))
    if (code === pdfjs.OPS.setGState && Array.isArray(args) && Array.isArray(args[0]))
      for (const [key, value] of args[0]) if (key === 'Font' && Array.isArray(value)) names.add(String(value[0]))
  })
  const fonts = new Map<string, TextFont>()
  for (const name of names) fonts.set(name, toTextFont(await storedFont(page, name)))
  return { page, list, fonts }
}

/** The store hands a font over as soon as it is there. */
const storedFont = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    page.commonObjs.get(name, resolve)
  })

/** The page as it is looked at. */
export const turnedViewport = (page: PDFPageProxy, scale: number, turns: number): PageViewport =>
  page.getViewport({ scale, rotation: (page.rotate + 90 * turns) % 360 })

/** Characters that a picture of the page was painted over are hidden. */
function underPictures(glyphs: readonly Glyph[], images: readonly PlacedImage[], page: PageSize): readonly Glyph[] {
  const covered = images.reduce(
    (most, image) => (shareOf(image.box, page) >= WHOLE ? Math.max(most, image.over) : most),
    0,
  )
  return covered === 0 ? glyphs : glyphs.map((glyph, i) => (i < covered ? { ...glyph, hidden: true } : glyph))
}

/**
 * Follows the operators of a page.
 *
 * @param pdfjs the library
 * @param operations the operators
 * @param turns by how many quarter turns, clockwise, the page is turned further than it says itself
 */
export function readContent(pdfjs: Pdfjs, { page: proxy, list, fonts }: Operations, turns: number): PageContent {
  const viewport = turnedViewport(proxy, 1, turns)
  const glyphs: Glyph[] = []
  const reading: Reading = {
    state: initialState(toMatrix(viewport.transform) ?? IDENTITY),
    kept: [],
    fonts,
    glyphs,
    images: [],
    rules: [],
    shapes: 0,
  }
  const operators = operatorsByCode(pdfjs.OPS)
  list.fnArray.forEach((code, i) => {
    operators.get(code)?.(reading, (list.argsArray[i] as readonly unknown[] | null) ?? [])
  })
  const { images, rules, shapes } = reading
  const page = { width: viewport.width, height: viewport.height }
  return { ...page, glyphs: underPictures(glyphs, images, page), images, rules: joinRules(rules), shapes }
}
