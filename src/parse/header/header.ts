import type { Header } from '../../tree/index.ts'
import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { DocumentText, Span } from '../document-text.ts'
import { spanOf } from '../folded-words.ts'
import { type FormLine, formLines } from '../form-lines.ts'
import { addresseeLabel, readAddressees } from './addressees.ts'
import { findType, type TypeMatch } from './doc-types.ts'
import { headerNodes } from './header-nodes.ts'
import { type HeaderTop, readTop } from './header-top.ts'
import type { Piece } from './piece.ts'
import { subjectEnd } from './subjects.ts'
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
  const anchors = [top.motto, top.number, top.date, title.type !== null].filter((found) => found).length
  const certain = top.motto || anchors > 1
  if (!certain && !(title.type !== null || title.addressed)) return untitledSubject(document, lines)
  const pieces = [...top.pieces, ...title.pieces]
  const last = lines[title.next - 1]
  if (last === undefined || (!certain && top.pieces.some(({ kind }) => kind === 'issuer') && title.type === null))
    return null
  return { header: headerNodes(document, lines[0]!.start, pieces, title.type), end: last.index + 1, certain }
}

interface Title {
  readonly pieces: readonly Piece[]
  readonly type: TypeMatch['type'] | null
  readonly addressed: boolean
  /** Index of the first line below. */
  readonly next: number
}

/** Reads type, subject and addressees, of which each may be missing. */
function readTitle(text: string, lines: readonly FormLine[], top: HeaderTop): Title {
  const pieces: Piece[] = []
  let { next } = top
  let type: TypeMatch['type'] | null = null
  const line = lines[next]
  if (line !== undefined && addresseeLabel(line) === 0) {
    const match = typeOf(line, top)
    if (match !== null) {
      type = match.type
      const name = spanOf(line.words.slice(0, match.words))!
      pieces.push({ kind: 'docType', spans: [name] })
      const rest = spanOf(line.words.slice(match.words))
      if (rest !== null) pieces.push({ kind: 'subject', spans: [rest] })
      next++
      next = readSubject(text, lines, next, pieces)
    }
  }
  const named = next < lines.length && addresseeLabel(lines[next]!) > 0 ? readAddressees(text, lines, next) : null
  // A label with no one behind it is text like any other.
  const addressed = named !== null && named.pieces.length > 0
  if (addressed) {
    pieces.push(...named.pieces)
    next = named.next
  }
  return { pieces, type, addressed, next }
}

function typeOf({ text, words }: FormLine, top: HeaderTop): TypeMatch | null {
  const match = findType(words, top.symbol)
  const capitals = isInCapitals(
    words
      .slice(0, match?.words)
      .map((word) => word.text)
      .join(' '),
  )
  if (match !== null) return capitals ? match : null
  const below = top.number && (top.date || top.motto) && isInCapitals(text)
  return below ? { type: { name: text, abbreviation: '' }, words: words.length } : null
}

function readSubject(text: string, lines: readonly FormLine[], first: number, pieces: Piece[]): number {
  const begun = pieces[pieces.length - 1]!.kind === 'subject'
  const end = subjectEnd(lines, first, begun)
  const spans: Span[] = []
  for (const { start, end: lineEnd } of lines.slice(first, end)) {
    if (isDirt(text.slice(start, lineEnd))) pieces.push({ kind: 'noise', spans: [{ start, end: lineEnd }] })
    else spans.push({ start, end: lineEnd })
  }
  const subject = pieces.find(({ kind }) => kind === 'subject')
  if (subject !== undefined) subject.spans.push(...spans)
  else if (spans.length > 0) pieces.push({ kind: 'subject', spans })
  return end
}
