import { createRequire } from 'node:module'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { POINTS_PER_INCH } from '../../page/index.ts'
import { type PageContent, turnedViewport } from '../content/index.ts'
import type { OpenDocument } from '../document/index.ts'
import { greyPixels } from './grey-pixels.ts'
import type { PagePicture } from './page-picture.ts'

/** The page of a plan would not fit in memory at the resolution of a letter. */
const MOST_PIXELS = 40_000_000

/** The part of a canvas that is used here. */
interface Canvas {
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray }
  }
  width: number
}

/** The canvas that pdfjs-dist itself has loaded: two versions side by side do not understand each other. */
function createCanvas(width: number, height: number): Canvas {
  const pdfjs = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  const library = createRequire(pdfjs)('@napi-rs/canvas') as { createCanvas(width: number, height: number): Canvas }
  return library.createCanvas(width, height)
}

/**
 * Draws a page, without annotations.
 *
 * @param pdfjs the library
 * @param page the page
 * @param content its size
 * @param view by how many quarter turns the page is turned, and at how many dots an inch it is drawn
 */
export async function renderPage(
  pdfjs: OpenDocument['pdfjs'],
  page: PDFPageProxy,
  { width, height }: PageContent,
  { turns, dpi }: { readonly turns: number; readonly dpi: number },
): Promise<PagePicture> {
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)))
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const canvas = createCanvas(size.width, size.height)
  const context = canvas.getContext('2d')
  await page.render({
    canvas: null,
    canvasContext: context as never,
    viewport: turnedViewport(page, scale, turns),
    annotationMode: pdfjs.AnnotationMode.DISABLE,
    background: '#fff',
  }).promise
  const { data } = context.getImageData(0, 0, size.width, size.height)
  // A canvas of no width gives its memory back at once.
  canvas.width = 0
  const pixels = greyPixels(data, size.width * size.height, 4)
  return {
    image: { ...size, pixels, dpi: Math.round(scale * POINTS_PER_INCH) },
    box: { left: 0, top: 0, right: width, bottom: height },
  }
}
