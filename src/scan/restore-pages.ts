import { layOutPages, type Page, type PageText } from '../page/index.ts'
import type { Restoration, Restorer } from '../restore/index.ts'
import { evidenceOf } from './evidence-of.ts'

/** The restored text of pages. */
export interface RestoredPages {
  readonly pages: readonly Page[]
  /** The pages laid out as one text: what was restored. */
  readonly pageText: PageText
  readonly restoration: Restoration
}

/**
 * Restores pages.
 *
 * @param pages the pages in order
 * @param restorer how they are restored
 */
export function restorePages(pages: readonly Page[], restorer: Restorer): RestoredPages {
  const pageText = layOutPages(pages)
  return { pages, pageText, restoration: restorer.restore(pageText.text, evidenceOf(pageText)) }
}
