import type { Span } from '../document-text.ts'
import { type FoldedWord, keyOf, spanOf } from '../folded-words.ts'
import type { FormLine } from '../form-lines.ts'
import { findDate } from './dates.ts'
import { findMotto } from './mottoes.ts'
import { findNumber } from './number-line.ts'
import type { Piece } from './piece.ts'
import { placeStart } from './place.ts'

/** Words behind the date that may be dirt. */
const DIRT_WORDS = 2

/** A line of the top of a header, cut into its columns. */
export interface HeaderColumns {
  readonly left: readonly FoldedWord[]
  readonly right: Piece | null
  /** What stands between the columns and behind the right one. */
  readonly dirt: readonly (readonly FoldedWord[])[]
}

/** What is known of a header above a line. */
export interface AboveColumns {
  readonly pieces: readonly Piece[]
  /** Whether the date stands above already. */
  readonly date: boolean
}

/**
 * Cuts a line of the top of a header into its columns: motto or date stand on the right.
 *
 * @param text the restored text
 * @param line the line
 * @param above what is known of the header
 */
export function headerColumns(text: string, line: FormLine, above: AboveColumns): HeaderColumns {
  const { start, text: read, words } = line
  const motto = findMotto(words)
  if (motto !== null) {
    const span = spanOf(words.slice(motto.from, motto.to))!
    const last = words.findLastIndex(({ key, text }, index) => index < motto.from && (key !== '' || text === '-'))
    const dirt = [words.slice(last + 1, motto.from), words.slice(motto.to)]
    return { left: words.slice(0, last + 1), right: { kind: 'motto', spans: [span] }, dirt }
  }
  const none = { left: words, right: null, dirt: [] }
  const date = above.date ? null : findDate(read)
  if (date === null) return none
  const dateStart = start + date.start
  const dateEnd = start + date.end
  const before = words.filter((word) => word.start < dateStart)
  const behind = words.filter((word) => word.start >= dateEnd)
  if (behind.length > DIRT_WORDS) return none
  const number = findNumber(before, before.length > 0 ? text.slice(start, before[before.length - 1]!.end) : '')
  const candidates = number === null ? before : number.rest
  const issuers = above.pieces.filter(({ kind }) => kind === 'issuer').map(({ spans }) => keyOfSpans(text, spans))
  const place = candidates.slice(placeStart(candidates, issuers))
  // Without a place it is a date only if it stands alone, and has its day.
  if (place.length === 0 && (candidates.length > 0 || !date.dated)) return none
  const from = place[0]?.start ?? dateStart
  return {
    left: before.filter((word) => word.start < from),
    right: { kind: 'placeDate', spans: [{ start: from, end: dateEnd }] },
    dirt: [behind],
  }
}

/** The key of what runs hold. */
const keyOfSpans = (text: string, spans: readonly Span[]): string =>
  keyOf(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
