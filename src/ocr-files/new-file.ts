import type { Page } from '../page/index.ts'
import type { WriteOcrFileOptions } from './write-options.ts'

export interface NewOcrFileOptions extends Pick<WriteOcrFileOptions, 'softwareVersion' | 'date'> {
  /** Whether the alternatives of words are written. Default true; a table has none. */
  readonly alternatives?: boolean
  /** Name of the picture of a page, which files refer to. Default `page-1.png` and so on. */
  readonly imageName?: (page: Page) => string
}

/** Name of the picture of a page. */
export const imageNameOf = (page: Page, { imageName }: NewOcrFileOptions): string =>
  imageName === undefined ? `page-${page.number}.png` : imageName(page)
