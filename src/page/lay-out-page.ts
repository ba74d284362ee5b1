import { type ColumnZone, columnZones } from './column-zones.ts'
import type { Box, Page, PageLine, PageReading, Source } from './page.ts'
import { slopeOf } from './page-slope.ts'
import { fromTheTop, type Piece, pieceOf, piecesOf } from './pieces.ts'
import { joined, printedRows } from './printed-rows.ts'
import { marginsOf, type TextArea } from './text-area.ts'
import { type TypeMeasures, typeOf } from './type-measures.ts'

/** Which of two columns a line stands in, or whether in the margin. */
export type Column = 'left' | 'right' | 'margin'

/** A line in the order of reading. */
export interface LaidLine {
  readonly piece: Piece
  /** Null for a line of the whole page. */
  readonly column: Column | null
  /** Whether the short rule is above it that stands above notes. */
  readonly belowRule: boolean
  /** Whether a paragraph opens here, or a new part of the page. */
  readonly opens: boolean
}

/** From so many pitches below the line above, a line opens a paragraph. */
const APART = 1.25
/** Text that stands upright is so many times as high as it is wide. */
const UPRIGHT = 2.5
const LEAST_UPRIGHT = 4
/** Paragraphs are indented by no more than this, in ems. */
const WIDEST_INDENT = 4
/** Share of a line that stands beyond the margins where a note in the margin does. */
const BEYOND = 0.7

/**
 * Puts the lines of a page in the order of reading: columns one after the other, pieces of a line together, and last what
 * stands upright, on its head or in the margin.
 *
 * @param page the page; its first reading is laid out
 * @param usual the type of its document, in inches; null if it is not known
 */
export function layOutPage(
  { readings: [reading], rules, unitsPerInch, width }: Page,
  usual: TypeMeasures | null,
): LaidLine[] {
  if (reading === undefined) return []
  const upright = reading.lines.filter(isUpright)
  const lines = reading.lines.filter((line) => !isUpright(line))
  const slope = slopeOf(lines)
  const type = usual && { em: usual.em * unitsPerInch, pitch: usual.pitch * unitsPerInch }
  const { em, pitch } = typeOf(lines, type, slope)
  // Without sizes nothing tells where a word stands.
  if (!(em > 0)) return linesAsRead(reading)
  const all = fromTheTop(lines.flatMap((line) => piecesOf(line, reading.source, em, slope)))
  const area: TextArea = { ...marginsOf(all, width), em, pitch, slope }
  const marginal = new Set(all.filter((piece) => isMarginal(piece.box, area) && !isWrapped(piece, all, area)))
  const { rest, zones } = columnZones(
    all.filter((piece) => !marginal.has(piece)),
    area,
  )
  const parts: (ColumnZone | Piece[])[] = [...zones, ...printedRows(rest)]
  const laid = parts
    .map((part) => ({ part, top: topOf(part) }))
    .sort((a, b) => a.top - b.top)
    .flatMap(({ part }) => (Array.isArray(part) ? [asLine(joined(part))] : zoneLines(part)))
  const aside = [...printedRows([...marginal]).map(joined), ...upright.map((line) => whole(line, reading.source))]
  return [
    ...laid.map((line, i) => {
      const belowRule = rules.some((rule) => isNoteRule(rule, laid[i - 1], line, area))
      return { ...line, belowRule, opens: line.opens || belowRule || isApart(laid[i - 1], line, area) }
    }),
    ...aside.map((piece, i) => ({ ...asLine(piece, 'margin'), opens: i === 0 || piece.opens })),
  ]
}

/**
 * The lines of a page in the order of its reader, where their places do not tell it.
 *
 * @param reading what was read of the page
 */
export function linesAsRead({ lines, source }: PageReading): LaidLine[] {
  return lines.map((line) => asLine(whole(line, source)))
}

/** Whether a page stands on its side or on its head, as most of its letters do. */
export function isTurnedPage({ lines }: PageReading): boolean {
  const turned = lettersIn(lines.filter(isUpright))
  return turned > lettersIn(lines) - turned
}

const whole = ({ opens = false, source, words }: PageLine, reader: Source): Piece =>
  pieceOf(words, { source: source ?? reader, opens }, 0)

const asLine = (piece: Piece, column: Column | null = null): LaidLine => ({
  piece,
  column,
  belowRule: false,
  opens: piece.opens,
})

function zoneLines({ isFull, left, right }: ColumnZone): LaidLine[] {
  const columns = [left, right].map((pieces) => printedRows(fromTheTop(pieces)).map(joined))
  return columns.flatMap((lines, side) =>
    lines.map((piece, i) => {
      const line = asLine(piece, side === 0 ? 'left' : 'right')
      // In columns of short lines an engine takes each for a paragraph.
      return { ...line, opens: i === 0 || (isFull && line.opens) }
    }),
  )
}

const topOf = (part: ColumnZone | Piece[]): number =>
  Math.min(...(Array.isArray(part) ? part : [...part.left, ...part.right]).map(({ box }) => box.top))

function isUpright(line: PageLine): boolean {
  const { box, turned } = line
  if (turned === true) return true
  return lettersIn([line]) >= LEAST_UPRIGHT && box.bottom - box.top > UPRIGHT * (box.right - box.left)
}

const lettersIn = (lines: readonly PageLine[]): number =>
  lines.reduce((sum, { words }) => words.reduce((letters, { text }) => letters + text.length, sum), 0)

function isMarginal({ left, right }: Box, area: TextArea): boolean {
  const beyond = Math.max(0, Math.min(right, area.left) - left) + Math.max(0, right - Math.max(left, area.right))
  return area.right > area.left && beyond > BEYOND * (right - left)
}

/**
 * Whether a piece is the short last line of a paragraph: where most paragraphs are one indented line, it stands left of
 * them all.
 */
function isWrapped({ baseline, box, words }: Piece, pieces: readonly Piece[], { em, left, pitch, right }: TextArea) {
  if (left - box.left > WIDEST_INDENT * em) return false
  const { box: first } = words[0]!
  return pieces.some((above) => {
    const step = baseline - above.baseline
    const isAbove = step > em / 2 && step <= APART * pitch && Math.abs(above.box.left - left) < em
    return isAbove && above.box.right + first.right - first.left > right - em
  })
}

/** Whether more than the usual space is above a line. */
function isApart(above: LaidLine | undefined, line: LaidLine, area: TextArea): boolean {
  if (above === undefined) return false
  const step = line.piece.baseline - above.piece.baseline
  return above.column !== line.column || step > APART * area.pitch || step < 0
}

/** Whether a rule is the one above the notes at the foot of a page: short, at the left margin, between two lines. */
function isNoteRule(rule: Box, above: LaidLine | undefined, { piece }: LaidLine, area: TextArea): boolean {
  const width = rule.right - rule.left
  return (
    rule.top > (above?.piece.baseline ?? 0) - area.em / 4 &&
    rule.bottom < piece.baseline &&
    rule.bottom - rule.top < area.em / 2 &&
    rule.left < piece.box.right &&
    rule.right > piece.box.left &&
    Math.abs(rule.left - area.left) < 2 * area.em &&
    width > 3 * area.em &&
    width < 0.5 * (area.right - area.left)
  )
}
