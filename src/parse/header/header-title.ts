import { isDirt } from '../dirt.ts'
import type { Span } from '../document-text.ts'
import { keyOf, spanOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { addresseeLabel, readAddressees } from './addressees.ts'
import { type TypeMatch, typeOf } from './doc-types.ts'
import type { HeaderTop } from './header-top.ts'
import { findNumber } from './number-line.ts'
import type { Piece } from './piece.ts'
import { subjectEnd } from './subjects.ts'

/** Type, subject and addressees, of which each may be missing. */
export interface HeaderTitle {
  readonly pieces: readonly Piece[]
  readonly type: TypeMatch['type'] | null
  readonly addressed: boolean
  /** Index of the first line below. */
  readonly next: number
}

/**
 * Reads what stands below the top of a header: type, subject and addressees.
 *
 * @param text the restored text
 * @param lines the lines of a document's beginning
 * @param top what stands above
 */
export function readTitle(text: string, lines: readonly FormLine[], top: HeaderTop): HeaderTitle {
  const pieces: Piece[] = []
  let { next } = top
  const line = lines[next]
  const match = line === undefined || addresseeLabel(line) > 0 ? null : typeOf(line!.words, top)
  if (match !== null) {
    pieces.push(...typeLine(text, line!, match, top.number))
    next++
    const numbered = top.number || pieces.some(({ kind }) => kind === 'docNumber')
    const below = numbered || next >= lines.length ? null : findNumber(lines[next]!.words, lines[next]!.text)
    if (below !== null && below.rest.length === 0) {
      pieces.push({ kind: 'docNumber', spans: [spanOf(below.code)!] })
      next++
    }
    next = readSubject(text, lines, next, pieces, issuerKeys(text, top))
  }
  const labelled = next < lines.length && addresseeLabel(lines[next]!) > 0
  const addressees = labelled ? readAddressees(text, lines, next) : { pieces: [], next }
  const addressed = addressees.pieces.length > 0
  if (addressed) {
    pieces.push(...addressees.pieces)
    next = addressees.next
  }
  return { pieces, type: match?.type ?? null, addressed, next }
}

/** The type, and behind it on its line the number or the beginning of the subject. */
function typeLine(text: string, { end, words }: FormLine, match: TypeMatch, numbered: boolean): Piece[] {
  const name: Piece = { kind: 'docType', spans: [spanOf(words.slice(0, match.words))!] }
  const rest = words.slice(match.words)
  const span = spanOf(rest)
  if (span === null) return [name]
  const number = numbered ? null : findNumber(rest, text.slice(span.start, end))
  const code = number === null || number.rest.length > 0 ? null : spanOf(number.code)
  return [name, code === null ? { kind: 'subject', spans: [span] } : { kind: 'docNumber', spans: [code] }]
}

/** Keys of the lines that name the issuing agency. */
const issuerKeys = (text: string, { pieces }: HeaderTop): string[] =>
  pieces
    .filter(({ kind }) => kind === 'issuer')
    .map(({ spans: [first] }) => keyOf(text.slice(first!.start, first!.end)))

function readSubject(
  text: string,
  lines: readonly FormLine[],
  first: number,
  pieces: Piece[],
  issuers: readonly string[],
): number {
  const begun = pieces.some(({ kind }) => kind === 'subject')
  const end = subjectEnd(lines, first, begun, issuers)
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
