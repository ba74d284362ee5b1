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

/** A run of a line: a change, or what stayed as it was. */
export interface LinePiece {
  readonly start: number
  readonly source: string
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
  const keep = (until: number) => {
    if (until > last) pieces.push({ start: last, source: text.slice(last - start, until - start) })
  }
  for (const correction of corrections) {
    keep(correction.start)
    const source = text.slice(correction.start - start, correction.end - start)
    pieces.push({ start: correction.start, source, correction })
    last = correction.end
  }
  keep(start + text.length)
  return pieces
}
