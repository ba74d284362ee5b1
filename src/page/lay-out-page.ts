import { type ColumnZone, columnZones } from './column-zones.ts'
import type { Box, Page, PageLine, Source } from './page.ts'
import { slopeOf } from './page-slope.ts'
import { fromTheTop, type Piece, pieceOf, piecesOf } from './pieces.ts'
import { joined, printedRows } from './printed-rows.ts'
import { marginsOf, type TextArea } from './text-area.ts'
import { emOf, pitchOf } from './type-measures.ts'

/** Which of two columns a line stands in. */
export type Column = 'left' | 'right'

/** A line in the order of reading. */
export interface LaidLine {
  readonly piece: Piece
  /** Null for a line that is not in a column of its own. */
  readonly column: Column | null
  /** Whether a paragraph opens here, or a new part of the page. */
  readonly opens: boolean
}

/** From so many pitches below the line above, a line opens a paragraph. */
const APART = 1.25
/** Text that stands upright is so many times as high as it is wide. */
const UPRIGHT = 2.5
const LEAST_UPRIGHT = 4
/** Share of a line that stands beyond the margins where a note in the margin does. */
const BEYOND = 0.7

/**
 * Puts the lines of a page in the order of reading: columns one after the other, pieces of a line together, and last what
 * stands upright or in the margin.
 *
 * @param page the page; its first reading is laid out
 */
export function layOutPage({ readings: [reading], rules }: Page): LaidLine[] {
  if (reading === undefined) return []
  const upright = reading.lines.filter(isUpright)
  const lines = reading.lines.filter((line) => !isUpright(line))
  const slope = slopeOf(lines)
  const em = emOf(lines)
  // Without sizes nothing tells where a word stands.
  if (!(em > 0)) return reading.lines.map((line) => asLine(whole(line, reading.source)))
  const all = fromTheTop(lines.flatMap((line) => piecesOf(line, reading.source, em, slope)))
  const area: TextArea = { ...marginsOf(all), em, pitch: pitchOf(all, em), slope }
  const marginal = all.filter(({ box }) => isMarginal(box, area))
  const { rest, zones } = columnZones(
    all.filter(({ box }) => !isMarginal(box, area)),
    area,
  )
  const parts: (ColumnZone | Piece[])[] = [...zones, ...printedRows(rest)]
  const laid = parts
    .map((part) => ({ part, top: topOf(part) }))
    .sort((a, b) => a.top - b.top)
    .flatMap(({ part }) => (Array.isArray(part) ? [asLine(joined(part))] : zoneLines(part)))
  const aside = [...printedRows(marginal).map(joined), ...upright.map((line) => whole(line, reading.source))]
  return [
    ...laid.map((line, i) => ({ ...line, opens: line.opens || opensBelow(laid[i - 1], line, rules, area) })),
    ...aside.map((piece, i) => ({ ...asLine(piece), opens: i === 0 || piece.opens })),
  ]
}

const whole = ({ opens = false, source, words }: PageLine, reader: Source): Piece =>
  pieceOf(words, { source: source ?? reader, opens }, 0)

const asLine = (piece: Piece, column: Column | null = null): LaidLine => ({ piece, column, opens: piece.opens })

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

function isUpright({ box, words }: PageLine): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters >= LEAST_UPRIGHT && box.bottom - box.top > UPRIGHT * (box.right - box.left)
}

function isMarginal({ left, right }: Box, area: TextArea): boolean {
  const beyond = Math.max(0, Math.min(right, area.left) - left) + Math.max(0, right - Math.max(left, area.right))
  return area.right > area.left && beyond > BEYOND * (right - left)
}

/** Whether more than the usual space, or a rule, is above a line. */
function opensBelow(above: LaidLine | undefined, line: LaidLine, rules: readonly Box[], area: TextArea): boolean {
  if (above === undefined) return false
  if (above.column !== line.column) return true
  const [from, to] = [above.piece.baseline, line.piece.baseline]
  if (to - from > APART * area.pitch || to < from) return true
  const { left, right } = line.piece.box
  return rules.some(
    (rule) =>
      rule.top > from - area.em / 4 &&
      rule.bottom < to &&
      rule.left < right &&
      rule.right > left &&
      isNoteRule(rule, area),
  )
}

/** The rule above the notes at the foot of a page: short, and at the left margin. */
function isNoteRule({ bottom, left, right, top }: Box, area: TextArea): boolean {
  const width = right - left
  return (
    bottom - top < area.em / 2 &&
    Math.abs(left - area.left) < 2 * area.em &&
    width > 3 * area.em &&
    width < 0.5 * (area.right - area.left)
  )
}
