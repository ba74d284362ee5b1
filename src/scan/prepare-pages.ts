import { layOutPages, type Page, type PageText } from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'
import { evidenceOf } from './evidence-of.ts'

/** Pages made ready for a restorer. */
export interface PreparedPages {
  readonly pages: readonly Page[]
  /** The pages laid out as one text: what is restored. */
  readonly pageText: PageText
  /** What they say about it beyond its letters. */
  readonly evidence: Evidence
}

/**
 * Makes pages ready for a restorer.
 *
 * @param pages the pages in order
 * @example
 * const { evidence, pageText } = preparePages(pages)
 * restorer.restore(pageText.text, evidence)
 */
export function preparePages(pages: readonly Page[]): PreparedPages {
  const pageText = layOutPages(pages)
  return { pages, pageText, evidence: evidenceOf(pageText) }
}
