import type { PageText } from '../page/index.ts'
import type { Evidence } from '../restore/index.ts'
import type { DecodedText } from './decode-text.ts'
import type { PagesSource, TextSource } from './read-source.ts'

/** A text to be restored, and what is known of it. */
export interface PreparedSource {
  readonly input: DecodedText
  /** Undefined for a plain text, as is what follows. */
  readonly evidence: Evidence | undefined
  /** Where the text is printed. */
  readonly pageText: PageText | undefined
}

/**
 * Makes one text of what was read.
 *
 * @param source - a text, or pages
 */
export async function preparedSource(source: TextSource | PagesSource): Promise<PreparedSource> {
  if (source.kind === 'text') return { input: source.input, evidence: undefined, pageText: undefined }
  const { preparePages } = await import('../scan/index.ts')
  const { evidence, pageText } = preparePages(source.pages)
  return { input: { text: pageText.text, byteOrderMark: '' }, evidence, pageText }
}
