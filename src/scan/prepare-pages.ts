import { layOutPages, type Page, type PageText } from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'
import { evidenceOf } from './evidence-of.ts'
import { withLostLines } from './lost-lines.ts'

/** Pages made ready for a restorer. */
export interface PreparedPages {
  /** The pages; lines that the first reader lost are moved over from the second reading. */
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
  const whole = pages.map(withLostLines)
  const pageText = layOutPages(whole)
  return { pages: whole, pageText, evidence: evidenceOf(whole, pageText) }
}
