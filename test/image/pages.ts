import { readFile } from 'node:fs/promises'
import { decodeImage, type GreyImage } from '../../src/image/index.ts'

/** A page of a fixture scan, the first one of a notice at 200 dpi by default. */
export const fixturePage = (scan = 'thong-bao/good', page = 1): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/${scan}/page-${page}.png`, import.meta.url))

/** Rows of a picture. */
export function rowsOf({ width, pixels, dpi }: GreyImage, top: number, bottom: number): GreyImage {
  return { width, height: bottom - top, pixels: pixels.slice(top * width, bottom * width), dpi }
}

/** Some printed lines of a fixture scan: enough to read and quick to read. */
export const fixtureLines = async (top: number, bottom: number, scan?: string, page?: number): Promise<GreyImage> =>
  rowsOf(await decodeImage(await fixturePage(scan, page)), top, bottom)
