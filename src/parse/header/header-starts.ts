import { foldLetters } from '../../orthography/index.ts'
import { isInCapitals } from '../capitals.ts'
import type { DocumentText } from '../document-text.ts'
import { joinedText } from '../folded-words.ts'
import { type FormLine, formLines, LONGEST_LINE } from '../form-lines.ts'
import { codeParts } from './code.ts'
import { findDate } from './dates.ts'
import { findMotto } from './mottoes.ts'
import { findNumber } from './number-line.ts'
import { beginsAgency, beginsArea, isStamp } from './phrases.ts'

/** Parts of the mottoes, of which an engine leaves one at least. */
const MOTTO_PARTS = /hoa xa|xa hoi|chu nghia|viet nam|doc lap|tu do|hanh phuc|cong san/
const NUMBER_PARTS = /^\s*(?:\p{L}+ ){0,3}s\S{0,2}\s?[:.;]?\s*[\d/.…]/iu
/** "ng" of "ngày" or "tháng", and the year behind it at the end of the line. */
const DATE_PARTS = /ng.*\d{3}.{0,3}$/
/** Lines within which motto, number and date of a header stand, blank ones apart. */
const REACH = 9
/** Most lines of the issuer's name above the first anchor. */
const ISSUER_LINES = 4

/** What a line tells of a header. */
interface Anchors {
  readonly motto: boolean
  readonly number: boolean
  readonly date: boolean
}

/**
 * Finds where documents begin in a text: at quốc hiệu or tiêu ngữ with a number or a date near, or at number and date.
 * Empty forms in an appendix, whose number and date are left open, are no documents.
 *
 * @param document the text
 * @returns the first lines of the headers, in order
 */
export function headerStarts(document: DocumentText): number[] {
  const lines = formLines(document, 0, document.lines.length)
  const anchors = lines.map(anchorsOf)
  const starts: number[] = []
  let index = 0
  while (index < lines.length) {
    const group = anchors[index] === NONE ? null : groupAt(anchors, index)
    if (group !== null) starts.push(lines[topOf(lines, index)]!.index)
    index = group ?? index + 1
  }
  return starts
}

const NONE: Anchors = { motto: false, number: false, date: false }

function anchorsOf(line: FormLine): Anchors {
  const { text } = line
  if (text.length > LONGEST_LINE) return NONE
  const folded = foldLetters(text).toLowerCase()
  const motto = MOTTO_PARTS.test(folded) && findMotto(line.words) !== null
  const found = NUMBER_PARTS.test(text) ? findNumber(line.words, text) : null
  const code = found === null ? '' : joinedText(found.code)
  const number = code !== '' && /\d/.test(codeParts(code).number) && codeParts(code).symbol !== ''
  const match = DATE_PARTS.test(folded) ? findDate(text) : null
  const date = match !== null && match.date !== null && isPlaced(text, match.start, match.end, found !== null)
  return motto || number || date ? { motto, number, date } : NONE
}

/** Whether a date ends its line, behind a place and its comma. */
function isPlaced(text: string, start: number, end: number, behindNumber: boolean): boolean {
  const before = text.slice(0, start).trimEnd()
  return text.length - end < 4 && (behindNumber || (before.endsWith(',') && before.length < 80))
}

/** Index behind the anchors of a header that begin at a line; null if they do not make one. */
function groupAt(anchors: readonly Anchors[], first: number): number | null {
  let { date, motto, number } = anchors[first]!
  let end = first + 1
  for (let index = first + 1; index < anchors.length && index - end < REACH && index - first < 2 * REACH; index++) {
    const { [index]: found } = anchors
    if (found === NONE) continue
    // Number and date come last; a second number or motto belongs to another document.
    if (number && (date || found!.number)) break
    date ||= found!.date
    motto ||= found!.motto
    number ||= found!.number
    end = index + 1
  }
  return (motto && (number || date)) || (number && date) ? end : null
}

/** Index of the first line of the issuer's name above an anchor, or of the column to the left of it. */
function topOf(lines: readonly FormLine[], anchor: number): number {
  const columns = columnTop(lines, anchor)
  let top = columns
  for (let index = columns; index > 0 && columns - index < ISSUER_LINES; index--) {
    if (lines[index]!.indent.includes('\f')) break
    const { text, words } = lines[index - 1]!
    const issuer = isInCapitals(text) && (beginsAgency(words) || beginsArea(words))
    if (!issuer && !isStamp(words)) break
    top = index - 1
  }
  return top
}

/** Index of the first line of the two columns that a line stands in, or of the line itself. */
function columnTop(lines: readonly FormLine[], index: number): number {
  const zone = lines[index]!.geometry?.zone ?? null
  let top = index
  while (zone !== null && top > 0 && lines[top - 1]!.geometry?.zone === zone) top--
  return top
}
