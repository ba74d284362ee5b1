import { type PageContent, readContent, readOperations } from './content/index.ts'
import type { OpenDocument } from './document/index.ts'
import { judgeLayer, type LayerKind, type Plan } from './layer/index.ts'
import { type PagePicture, pagePicture } from './picture/index.ts'
import { commonTurn, type TextLayer, textLayer } from './text/index.ts'

/** What the file has of a page. */
export interface PageLayers {
  readonly content: PageContent
  /** By how many quarter turns, clockwise, the page was turned. */
  readonly turns: number
  readonly layer: TextLayer
  readonly kind: LayerKind
  /** Null if the page has nothing but a picture, which cannot be read. */
  readonly plan: Plan | null
  /** Where the plan asks for it. */
  readonly picture: PagePicture | null
}

/**
 * Reads from an open file what it has of a page.
 *
 * @param document the file
 * @param number of the page, counted from 1
 * @param choose what becomes of a page
 * @param dpi dots an inch of its picture
 */
export const readLayers = (
  document: OpenDocument,
  number: number,
  choose: (kind: LayerKind) => Plan | null,
  dpi: number,
): Promise<PageLayers> =>
  document.withPage(number, async (page) => {
    const { pdfjs } = document
    const operations = await readOperations(pdfjs, page)
    const asPrinted = readContent(pdfjs, operations, 0)
    const turns = (4 - commonTurn(asPrinted.glyphs)) % 4
    const content = turns === 0 ? asPrinted : readContent(pdfjs, operations, turns)
    const layer = textLayer(content)
    const kind = judgeLayer(content, layer)
    const plan = choose(kind)
    const picture = plan?.ocr === true ? await pagePicture(pdfjs, operations, content, { turns, dpi }) : null
    return { content, turns, layer, kind, plan, picture }
  })
