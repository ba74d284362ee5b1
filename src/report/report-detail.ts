import type { DocumentDetail } from '../archive/document/document-detail.ts'
import { UNSURE_BELOW } from './sureness.ts'

/** What the page shows of a document: all of it, or the lines that matter. */
export type ReportDetail = DocumentDetail | DetailExcerpt

/** The lines of a document that need a look: those with unsure words or findings. */
export interface DetailExcerpt extends Omit<DocumentDetail, 'text'> {
  readonly excerpts: readonly Excerpt[]
}

/** A line of a text. */
export interface Excerpt {
  /** From 1. */
  readonly line: number
  /** Offset of its first code unit. */
  readonly start: number
  /** Without its line end. */
  readonly text: string
}

/**
 * Keeps the lines of a document that need a look.
 *
 * @param detail a document
 */
export function excerptOf(detail: DocumentDetail): DetailExcerpt {
  const { text, ...rest } = detail
  const places = [
    ...detail.corrections.filter(({ confidence, decided }) => confidence < UNSURE_BELOW && !decided),
    ...detail.findings,
  ].flatMap(({ start }) => (start === undefined ? [] : [start]))
  const sorted = new Float64Array(places).sort()
  let next = 0
  const excerpts = textLines(text).filter(({ start, text }) => {
    const before = next
    while (next < sorted.length && sorted[next]! <= start + text.length) next++
    return next > before
  })
  return { ...rest, corrections: within(excerpts, detail.corrections), excerpts }
}

/** The corrections that begin in some lines; both are in order. */
function within<Placed extends { readonly start: number }>(lines: readonly Excerpt[], placed: readonly Placed[]) {
  let line = 0
  return placed.filter(({ start }) => {
    while (line < lines.length && lines[line]!.start + lines[line]!.text.length < start) line++
    return line < lines.length && lines[line]!.start <= start
  })
}

/**
 * Cuts a text into lines, which end with LF, CR LF or CR.
 *
 * @param text any text
 */
export function textLines(text: string): Excerpt[] {
  const lines: Excerpt[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r]|$/g)) {
    lines.push({ line: lines.length + 1, start, text: text.slice(start, index) })
    start = index + end.length
  }
  return lines
}
