import { foldLetters } from '../../orthography/index.ts'
import { isInCapitals } from '../capitals.ts'
import { isDirt } from '../dirt.ts'
import type { Span } from '../document-text.ts'
import { type FoldedWord, foldedWords, spanOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { addresseeLabel, asAddressee } from './addressees.ts'
import { codeParts } from './code.ts'
import { typeOf } from './doc-types.ts'
import { headerColumns } from './header-columns.ts'
import { continuesIssuer } from './issuers.ts'
import { findMotto } from './mottoes.ts'
import { findNumber } from './number-line.ts'
import { beginsAgency, beginsArea, beginsBasis, isStamp } from './phrases.ts'
import type { Piece } from './piece.ts'
import { beginsSection } from './subjects.ts'

/** What stands above type, subject or addressees: two columns, mostly read as one line. */
export interface HeaderTop {
  /** What the code says of type and agency: "BC-UBND". */
  readonly symbol: string
  readonly pieces: readonly Piece[]
  /** Index of the first line below. */
  readonly next: number
  readonly motto: boolean
  readonly number: boolean
  readonly date: boolean
  /** Whether the subject of a letter stands there. */
  readonly about: boolean
}

/** Most lines. */
const MOST_LINES = 24
/** Most words of a line of it. */
const MOST_WORDS = 32
/** V/v, of which the stroke is often read as a letter. */
const ABOUT = /^(?:v\s?[/il1t|\\]?\s?v|vw)\s?[:.]?\s/i
/** "Về việc" in the left column. */
const ABOUT_WORDS = /^về việc\s/iu
/** What a program prints that signs a document. */
const SIGNATURE_NOTE =
  /^(?:Người ký|Ký bởi|Thời gian ký|Ngày ký|Cơ quan|Tổ chức|Email|E-mail|Signature|Signed)\s?[:.]/iu
const SENTENCE_END = /[.;:]$/
/** Longest reading of a sign between the lines, in characters; an asterisk is read as "oe". */
const SPECK = 3
/** An addressee by itself, and the lines below it within which the right column begins. */
const ITEM = /^[-–~+].*;$/u
const REACH = 6
/** Words behind the number that may be dirt. */
const REST_WORDS = 2
const ISSUER_WORDS = 7
const ABOUT_LENGTH = 70

/** What is known of a header while its top is read. */
interface Draft {
  readonly pieces: Piece[]
  motto: boolean
  number: boolean
  date: boolean
  symbol: string
  /** What the line above went on in the left column. */
  left: Piece | null
}

/**
 * Reads the top of a header: issuers, motto, number, place and date, and the subject of a letter (V/v).
 *
 * @param text the restored text
 * @param lines the lines of a document's beginning
 */
export function readTop(text: string, lines: readonly FormLine[]): HeaderTop {
  const draft: Draft = { pieces: [], motto: false, number: false, date: false, symbol: '', left: null }
  let next = 0
  for (; next < Math.min(lines.length, MOST_LINES); next++) {
    const line = lines[next]!
    if (isStrayAddressee(lines, next, draft)) draft.pieces.push(...asAddressee(text, [line], line))
    else if (!readLine(text, line, draft)) break
  }
  const { date, motto, number, pieces, symbol } = draft
  const about = pieces.some(({ kind }) => kind === 'subject')
  return { pieces, next, motto, number, date, about, symbol }
}

/** Whether one of the addressees was read with the left column, before the right one. */
function isStrayAddressee(lines: readonly FormLine[], index: number, { motto, number }: Draft): boolean {
  if (!number || motto || !ITEM.test(lines[index]!.text)) return false
  return lines.slice(index + 1, index + 1 + REACH).some(({ words }) => findMotto(words) !== null)
}

/** Adds what a line holds; false where it does not belong to the top. */
function readLine(text: string, line: FormLine, draft: Draft): boolean {
  const { words } = line
  if (words.length === 0 || words.length > MOST_WORDS || addresseeLabel(line) > 0) return false
  const { dirt, left, right } = headerColumns(text, line, draft)
  if (right === null && line.geometry?.column === 'right') return readRight(line, draft)
  if (!readLeft(text, line, left, right !== null, draft)) return false
  if (right !== null) {
    draft.pieces.push(right)
    if (right.kind === 'motto') draft.motto = true
    else draft.date = true
  }
  for (const span of dirt.map(spanOf)) if (span !== null) draft.pieces.push({ kind: 'noise', spans: [span] })
  return true
}

/**
 * Adds a line that is known to stand in the right column, where neither motto nor date could be read: what is in capitals
 * is the name of the state, other words are dirt.
 */
function readRight({ end, start, text }: FormLine, draft: Draft): true {
  const isMotto = !draft.motto && isInCapitals(text) && !isDirt(text)
  draft.pieces.push({ kind: isMotto ? 'motto' : 'noise', spans: [{ start, end }] })
  return true
}

/** Adds what stands in the left column; false where it does not belong to the top of a header. */
function readLeft(text: string, line: FormLine, left: readonly FoldedWord[], beside: boolean, draft: Draft): boolean {
  const span = spanOf(left)
  if (span === null) return true
  const read = text.slice(span.start, span.end)
  const number = findNumber(left, read)
  if (number !== null) {
    const rest = spanOf(number.rest)
    if (number.rest.length > REST_WORDS && !isStamp(number.rest)) return false
    const code = spanOf(number.code)!
    draft.number = true
    draft.symbol = codeParts(text.slice(code.start, code.end)).symbol
    draft.left = null
    draft.pieces.push({ kind: 'docNumber', spans: [code] })
    if (rest !== null) draft.pieces.push({ kind: 'noise', spans: [rest] })
    return true
  }
  const about = ABOUT.exec(foldLetters(read))?.[0].length
  if (about !== undefined) return begin(draft, 'subject', { start: span.start + about, end: span.end })
  if (isStamp(left) || SIGNATURE_NOTE.test(read) || isDirt(read) || (!beside && read.length <= SPECK)) {
    draft.pieces.push({ kind: 'noise', spans: [span] })
    return true
  }
  if (!beside && typeOf(left, draft) !== null) return false
  if (ABOUT_WORDS.test(read) && draft.number) return begin(draft, 'subject', span)
  if (draft.left?.kind === 'subject') return continueSubject(line, span, beside, draft)
  return isIssuer(left, read, beside, draft) && addIssuer(text, left, span, draft)
}

function begin(draft: Draft, kind: Piece['kind'], span: Span): boolean {
  const piece: Piece = { kind, spans: [span] }
  draft.pieces.push(piece)
  draft.left = piece
  return true
}

/** A letter's subject goes on in the lines under it, up to the addressees. */
function continueSubject(line: FormLine, span: Span, beside: boolean, { left }: Draft): boolean {
  const fits = line.text.length <= ABOUT_LENGTH && !SENTENCE_END.test(line.text)
  if (!(beside || (fits && !beginsBasis(line.words) && !beginsSection(line.text)))) return false
  left!.spans.push(span)
  return true
}

function isIssuer(words: readonly FoldedWord[], read: string, beside: boolean, { number }: Draft): boolean {
  if (beginsSection(read)) return false
  if (beside || isInCapitals(read)) return true
  return (
    !number && words.length <= ISSUER_WORDS && (beginsAgency(words) || beginsArea(words)) && !SENTENCE_END.test(read)
  )
}

function addIssuer(text: string, words: readonly FoldedWord[], span: Span, draft: Draft): boolean {
  const { left } = draft
  const last = left?.spans[left.spans.length - 1]
  if (left?.kind !== 'issuer' || last === undefined) return begin(draft, 'issuer', span)
  if (!continuesIssuer(words, foldedWords(text, last))) return begin(draft, 'issuer', span)
  left.spans.push(span)
  return true
}
