import type { PreparedPages } from '../scan/index.ts'
import type { DecodedText } from './decode-text.ts'
import type { PagesSource, TextSource } from './read-source.ts'

/** A text to be restored, and what is known of it. */
export interface PreparedSource {
  readonly input: DecodedText
  /** The pages that it is of; undefined for a plain text. */
  readonly scan: PreparedPages | undefined
}

/**
 * Makes one text of what was read.
 *
 * @param source - a text, or pages
 */
export async function preparedSource(source: TextSource | PagesSource): Promise<PreparedSource> {
  if (source.kind === 'text') return { input: source.input, scan: undefined }
  const { preparePages } = await import('../scan/index.ts')
  const scan = preparePages(source.pages)
  return { input: { text: scan.pageText.text, byteOrderMark: '' }, scan }
}
