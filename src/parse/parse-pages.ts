import type { Page } from '../page/index.ts'
import { restorePages } from '../scan/index.ts'
import type { Root } from '../tree/index.ts'
import { parseRestoration } from './parse.ts'
import { type ParseOptions, restorerFor } from './parse-text.ts'

/**
 * Restores the pages of a scanned document and turns them into a tree. Positions point into the text that
 * `layOutPages(pages)` makes of them.
 *
 * @param pages the pages, in order
 * @param options as for `parse`
 * @returns the tree
 * @throws what `createRestorer` throws for its options
 * @example
 * const tree = parsePages(await Array.fromAsync(readPdf(bytes)))
 */
export function parsePages(pages: readonly Page[], options: Omit<ParseOptions, 'restore'> = {}): Root {
  const { pageText, restoration } = restorePages(pages, restorerFor(options))
  return parseRestoration(pageText.text, restoration, pageText)
}
