import type { GreyImage } from '../../image/index.ts'
import type { Box } from '../../page/index.ts'
import type { Operations, PageContent } from '../content/index.ts'
import type { OpenDocument } from '../document/index.ts'
import { renderPage } from './render-page.ts'
import { scannedImage } from './scanned-image.ts'

/** The picture of a page. */
export interface PagePicture {
  readonly image: GreyImage
  /** Where it lies on the page, in points. */
  readonly box: Box
}

/**
 * Gets the picture of a page: the scan itself where the page is nothing else, else the page as it is displayed.
 *
 * @param pdfjs the library
 * @param operations the operators of the page
 * @param content what is printed on it
 * @param view by how many quarter turns the page is turned, and at how many dots an inch it is drawn
 */
export async function pagePicture(
  pdfjs: OpenDocument['pdfjs'],
  operations: Operations,
  content: PageContent,
  view: { readonly turns: number; readonly dpi: number },
): Promise<PagePicture> {
  return (
    (await scannedImage(pdfjs, operations.page, content)) ?? (await renderPage(pdfjs, operations.page, content, view))
  )
}
