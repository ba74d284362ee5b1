import type { Header } from '../../tree/index.ts'
import type { DocumentText } from '../document-text.ts'
import { formLines } from '../form-lines.ts'
import { headerNodes } from './header-nodes.ts'
import { readTitle } from './header-title.ts'
import { readTop } from './header-top.ts'
import { untitledSubject } from './untitled.ts'

/** How a header or a closing is looked for. */
export interface FormOptions {
  /** Tells lines that are nobody's here: footnotes, page numbers. */
  readonly skip?: (line: number) => boolean
}

/** A header found. */
export interface HeaderMatch {
  readonly header: Header
  /** First line behind it. */
  readonly end: number
  /** Whether quốc hiệu, tiêu ngữ, number or date tell that it is one; otherwise only a title at the very start does. */
  readonly certain: boolean
}

/** Lines that a header may have, blank ones apart. */
const MOST_LINES = 90

/**
 * Finds the header at the start of a document: who issues it, its number, date, type and subject, and to whom it goes.
 *
 * @param document the text
 * @param from line at which the document begins
 * @param to line behind its last
 * @param options lines to leave out
 * @returns the header and the line behind it; null if the document has none
 */
export function findHeader(
  document: DocumentText,
  from: number,
  to: number,
  { skip }: FormOptions = {},
): HeaderMatch | null {
  const lines = formLines(document, from, to, skip, MOST_LINES)
  const top = readTop(document.text, lines)
  const title = readTitle(document.text, lines, top)
  const anchors = [top.motto, top.number, top.date, top.about, title.type !== null].filter((found) => found).length
  const certain = top.motto || anchors > 1
  if (!certain && !(title.type !== null || title.addressed)) return untitledSubject(document, lines)
  const pieces = [...top.pieces, ...title.pieces]
  const last = lines[title.next - 1]
  if (last === undefined || (!certain && top.pieces.some(({ kind }) => kind === 'issuer') && title.type === null))
    return null
  return { header: headerNodes(document, pieces, title.type), end: last.index + 1, certain }
}
