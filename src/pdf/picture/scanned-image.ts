import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type PageContent, shareOf } from '../content/index.ts'
import type { OpenDocument } from '../document/index.ts'
import { greyBits, greyPixels } from './grey-pixels.ts'
import type { PagePicture } from './page-picture.ts'

type Pdfjs = OpenDocument['pdfjs']

/** Share of the page that its only picture covers, and resolutions that OCR can do with, in dots an inch. */
const COVERED = 0.9
const RESOLUTION = { least: 150, most: 400 } as const
/** How far the resolutions across and down may differ. */
const SQUARE = 0.02

/** A decoded image of the library. */
interface DecodedImage {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

function isDecoded(value: unknown): value is DecodedImage {
  const { width, height, kind, data } = (value ?? {}) as Partial<DecodedImage>
  return [width, height, kind].every((n) => typeof n === 'number') && ArrayBuffer.isView(data)
}

function greyOf(pdfjs: Pdfjs, { width, height, kind, data }: DecodedImage): Uint8Array | null {
  const { GRAYSCALE_1BPP, RGB_24BPP, RGBA_32BPP } = pdfjs.ImageKind
  if (kind === GRAYSCALE_1BPP) return greyBits(data, width, height)
  if (kind === RGB_24BPP) return greyPixels(data, width * height, 3)
  return kind === RGBA_32BPP ? greyPixels(data, width * height, 4) : null
}

/**
 * The pixels of a scan as they lie in the file.
 *
 * @param pdfjs the library
 * @param page the page, its operators read
 * @param content what is printed on it
 * @returns null unless the page is one upright picture in black ink, of a resolution that OCR can do with
 */
export async function scannedImage(
  pdfjs: Pdfjs,
  page: PDFPageProxy,
  content: PageContent,
): Promise<PagePicture | null> {
  const [image] = content.images
  if (image === undefined || content.images.length > 1 || image.upright === null) return null
  const isBare = content.shapes === 0 && content.rules.length === 0 && content.glyphs.every(({ hidden }) => hidden)
  if (!isBare || shareOf(image.box, content) < COVERED) return null
  const decoded = await storedImage(page, image.upright)
  if (!isDecoded(decoded)) return null
  const { left, top, right, bottom } = image.box
  const across = (72 * decoded.width) / (right - left)
  const down = (72 * decoded.height) / (bottom - top)
  const dpi = Math.round(across)
  if (dpi < RESOLUTION.least || dpi > RESOLUTION.most || Math.abs(across / down - 1) > SQUARE) return null
  const pixels = greyOf(pdfjs, decoded)
  return pixels && { image: { width: decoded.width, height: decoded.height, pixels, dpi }, box: image.box }
}

/** Pictures that many pages share lie in the store of the document. */
const storedImage = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const store = name.startsWith('g_') ? page.commonObjs : page.objs
    store.get(name, resolve)
  })
