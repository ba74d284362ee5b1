import type { DocumentText, Span, TextLine } from '../document-text.ts'
import type { PageLayout } from '../page-layout.ts'
import { lastAtMost } from '../source-map.ts'
import type { Note } from './note-zones.ts'

/** What is left of a footnote's mark, and the footnote that it can only mean. */
export interface LostMark extends Span {
  readonly identifier: string
}

const MARK = /\[\^(\d+)\]/g
/** A sign glued to the end of a word, a bracket or a year, that is no sign of a sentence. */
const SIGN = /(?<=[\p{L})])[’'‘°®©¥*]{1,2}(?=[.,;:]?(?:\s|$))|(?<=\b(?:19|20)\d\d)[’'‘°®©¥*%]{1,2}(?=[.,;:]?(?:\s|$))/gu
/** A quote that is open may be closed by such a sign. */
const OPEN_QUOTE = /[‘'](?=\p{L})/u

/**
 * Finds the marks of footnotes that the text above them does not refer to: where a page has one sign left over between
 * the marks before and after, and the footnote stands at its foot, the sign is its mark.
 *
 * @param document the text
 * @param notes the footnotes, in order
 * @param pages where pages begin
 * @returns the marks in the order of the text
 */
export function lostMarks(document: DocumentText, notes: readonly Note[], pages: PageLayout): LostMark[] {
  const inNotes = new Set(notes.flatMap(({ lines }) => lines.map(({ index }) => index)))
  const body = document.lines.filter(({ index, text }) => text !== '' && !inNotes.has(index))
  const known = new Map<string, number>()
  for (const line of body) for (const { 1: id, index } of line.text.matchAll(MARK)) known.set(id!, line.start + index)
  const found: LostMark[] = []
  let first = 0
  notes.forEach((note, i) => {
    if (known.has(note.identifier)) return
    const foot = note.lines[0]!.start
    const top = pageStart(document, pages, note.lines[0]!.index)
    const after = Math.max(top, known.get(notes[i - 1]?.identifier ?? '') ?? top)
    const before = Math.min(foot, known.get(notes[i + 1]?.identifier ?? '') ?? foot)
    while (first < body.length && body[first]!.end <= after) first++
    const signs = signsBetween(document, body, first, after, before)
    if (signs.length !== 1) return
    found.push({ ...signs[0]!, identifier: note.identifier })
    known.set(note.identifier, signs[0]!.start)
  })
  return found.sort((a, b) => a.start - b.start)
}

/**
 * Looks marks up by where they stand.
 *
 * @param marks the marks, in order
 * @returns finds those within a run of the text
 */
export function marksIn(marks: readonly LostMark[]): (span: Span) => readonly LostMark[] {
  const starts = marks.map(({ start }) => start)
  const ends = marks.map(({ end }) => end)
  return ({ end, start }) => marks.slice(lastAtMost(starts, start - 1) + 1, lastAtMost(ends, end) + 1)
}

/** Where the page begins that a line stands on. */
function pageStart({ lines }: DocumentText, { breaks }: PageLayout, line: number): number {
  for (let i = line; i > 0; i--) if (breaks.has(i)) return lines[i]!.start
  return 0
}

function signsBetween(
  document: DocumentText,
  body: readonly TextLine[],
  first: number,
  after: number,
  before: number,
): Span[] {
  const signs: Span[] = []
  for (let i = first; i < body.length && body[i]!.start < before; i++) {
    const { start, text } = body[i]!
    for (const { 0: sign, index } of text.matchAll(SIGN)) {
      const span = { start: start + index, end: start + index + sign.length }
      const isBetween = span.start > after && span.end < before
      if (isBetween && !OPEN_QUOTE.test(text.slice(0, index)) && standsAlone(document, span)) signs.push(span)
    }
  }
  return signs
}

/** Whether a sign has a place of its own in the source, and was not read with the word before it. */
function standsAlone(document: DocumentText, span: Span): boolean {
  const { end, start } = document.position(span)
  return end.offset! - start.offset! === span.end - span.start
}
