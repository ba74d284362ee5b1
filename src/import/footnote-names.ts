/**
 * What a footnote is called in Markdown, where all documents of a file share their footnotes: in the second document
 * "1" is "2-1".
 *
 * @param document number of the document, from 1
 * @param identifier of the footnote
 */
export function footnoteName(document: number, identifier: string): string {
  return document < 2 ? identifier : `${document}-${identifier}`
}

/** What a footnote is called in its document. */
export function footnoteIdentifier(document: number, name: string): string {
  const prefix = `${document}-`
  return document >= 2 && name.startsWith(prefix) ? name.slice(prefix.length) : name
}
