import type { Page } from '../page/index.ts'
import type { Restoration, Restorer } from '../restore/index.ts'
import { type PreparedPages, preparePages } from './prepare-pages.ts'

/** The restored text of pages. */
export interface RestoredPages extends PreparedPages {
  readonly restoration: Restoration
}

/**
 * Restores pages.
 *
 * @param pages the pages in order
 * @param restorer how they are restored
 */
export function restorePages(pages: readonly Page[], restorer: Pick<Restorer, 'restore'>): RestoredPages {
  const prepared = preparePages(pages)
  return { ...prepared, restoration: restorer.restore(prepared.pageText.text, prepared.evidence) }
}
