import type { DetailCorrection } from '../archive/document/document-detail.ts'
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
  /** Whether it is a word that can be decided; otherwise it is blanks, or signs. */
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

/** Letters and figures, with signs only within; blanks; other signs. */
const PIECE = /(?<word>[\p{L}\p{M}\p{N}](?:\S*[\p{L}\p{M}\p{N}])?)|\s+|[^\s\p{L}\p{M}\p{N}]+/gu

function unchangedPieces(text: string, start: number): LinePiece[] {
  return [...text.matchAll(PIECE)].map(({ 0: source, index, groups }) => ({
    start: start + index,
    end: start + index + source.length,
    source,
    isWord: groups?.word !== undefined,
  }))
}

/** Pieces that are shown on one line, where there is room. */
const LONGEST_RUN = 40

/**
 * Puts pieces together that stand side by side without a blank, as a bracket and its word do.
 *
 * @param pieces the pieces of a line
 * @returns runs of them; a blank, and what is too long for a run, is one of its own
 */
export function wordRuns(pieces: readonly LinePiece[]): LinePiece[][] {
  const runs: LinePiece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const joins = run !== undefined && !isBlank(run.at(-1)!) && !isBlank(piece)
    if (joins && piece.end - run[0]!.start <= LONGEST_RUN) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

const isBlank = ({ source }: LinePiece) => source.trim() === ''
