import type { DetailCorrection } from '../archive/document-detail.ts'
import { type Excerpt, type ReportDetail, textLines } from './report-detail.ts'

/** A line of a document, as it was read and as it was restored. */
export interface DocumentLine {
  /** From 1. */
  readonly number: number
  /** The page it stands on, from 1. */
  readonly page: number
  /** Offset of its first code unit. */
  readonly start: number
  /** Offset behind its last code unit, before the line end. */
  readonly end: number
  /** What it is made of, in order. */
  readonly pieces: readonly LinePiece[]
}

/** A run of a line. */
export interface LinePiece {
  readonly start: number
  readonly end: number
  readonly source: string
  /** Whether it is a word that can be decided; otherwise it is blanks or signs. */
  readonly isWord: boolean
  /** What was made of the word; none if it stayed as it was. */
  readonly correction?: DetailCorrection
}

/**
 * The lines of a document. A change belongs to the line that it begins in.
 *
 * @param detail a document, or an excerpt of it
 */
export function documentLines(detail: ReportDetail): DocumentLine[] {
  const lines = 'excerpts' in detail ? detail.excerpts : textLines(detail.text)
  const { corrections, pages } = detail
  let correction = 0
  let page = 0
  return lines.map((line) => {
    const end = line.start + line.text.length
    while (page < pages.length && pages[page]! <= line.start) page++
    const from = correction
    while (correction < corrections.length && corrections[correction]!.start <= end) correction++
    const pieces = piecesOf(line, corrections.slice(from, correction))
    return { number: line.line, page: Math.max(page, 1), start: line.start, end, pieces }
  })
}

function piecesOf({ start, text }: Excerpt, corrections: readonly DetailCorrection[]): LinePiece[] {
  const pieces: LinePiece[] = []
  let last = start
  const upTo = (end: number) => text.slice(last - start, end - start)
  for (const correction of corrections) {
    pieces.push(...unchangedPieces(upTo(correction.start), last))
    last = correction.start
    pieces.push({ start: last, end: correction.end, source: upTo(correction.end), isWord: true, correction })
    last = correction.end
  }
  return [...pieces, ...unchangedPieces(upTo(start + text.length), last)]
}

/** Letters and figures, with signs only within. */
const WORD = /[\p{L}\p{M}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?/gu

function unchangedPieces(text: string, start: number): LinePiece[] {
  const pieces: LinePiece[] = []
  let last = 0
  const add = (end: number, isWord: boolean) => {
    if (end > last) pieces.push({ start: start + last, end: start + end, source: text.slice(last, end), isWord })
    last = end
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(index, false)
    add(index + word.length, true)
  }
  add(text.length, false)
  return pieces
}
