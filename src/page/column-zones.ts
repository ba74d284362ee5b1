import { overlapAcross, overlapDown } from './box.ts'
import { median } from './median.ts'
import { fromTheTop, type Piece, pieceOf } from './pieces.ts'
import type { TextArea } from './text-area.ts'

/** Two columns beside each other: of a header, a closing, or a whole page. */
export interface ColumnZone {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  /** Whether they are set from margin to margin, as running text is. */
  readonly isFull: boolean
}

/** Columns found, and the rest of the page. */
export interface ColumnsFound {
  readonly zones: readonly ColumnZone[]
  readonly rest: readonly Piece[]
}

/** Pieces stand beside each other if so much of the lower one's height does. */
const BESIDE = 0.4
/** Narrowest gutter between columns, in ems. */
const NARROW = 0.45
/** A gap between words that belongs to a gutter is so many times the usual one of its line. */
const NARROW_GAPS = 1.6
/** The next line of a column stands no further below, in pitches; a name stands further below a title. */
const NEAR = 1.8
const NEAR_SIGNER = 9
/** How far middles or left edges of a column's lines lie apart, in ems. */
const OFF = 2
/** Lines beside each other that two columns have at least; from so many on they may reach from margin to margin. */
const LEAST_PAIRS = 2
const LEAST_FULL_PAIRS = 8
/** Share of the lines of running text that reach to the margins. */
const FULL = 0.75
/** A page of more pieces is no page of text: it stays as it is. */
const MOST_PIECES = 4000
/** A label, the number of a row, or dirt: no column. */
const NO_COLUMN = /^\P{L}{0,6}$|^[\p{L}\d(]{1,4}[.)]?$/u
/** What a column of numbers has in it. */
const NUMBERS = /^[\d\s.,%+–—-]*$/

type Side = 'left' | 'right' | 'both' | 'none'

interface Draft {
  readonly left: readonly Piece[]
  readonly right: readonly Piece[]
  readonly pairs: number
}

/**
 * Finds where a page is set in two columns. Rows of tables, which have more of them, or numbers on the right, stay rows.
 *
 * @param pieces what stands on the page, from the top down
 * @param area where text stands on it
 */
export function columnZones(pieces: readonly Piece[], area: TextArea): ColumnsFound {
  if (pieces.length > MOST_PIECES) return { zones: [], rest: pieces }
  const sides = sidesOf(pieces)
  const zones: ColumnZone[] = []
  const rest: Piece[] = []
  let open: Draft = { left: [], right: [], pairs: 0 }
  /** Lines that may go the left column on. */
  let waiting: Piece[] = []
  const close = () => {
    const { left, right } = open
    const kept = waiting.findIndex((piece, i) => !follows([...left, ...waiting.slice(0, i)], piece, area))
    const own = waiting.slice(0, kept < 0 ? waiting.length : kept)
    const zone = { left: [...left, ...own], right, isFull: isFull(open, area) }
    if (isZone(open, area)) {
      zones.push(zone)
      rest.push(...waiting.slice(own.length))
    } else rest.push(...left, ...right, ...waiting)
    open = { left: [], right: [], pairs: 0 }
    waiting = []
  }
  const add = (left: readonly Piece[], right: readonly Piece[], pairs: number) => {
    open = {
      left: [...open.left, ...waiting, ...left],
      right: [...open.right, ...right],
      pairs: open.pairs + pairs,
    }
    waiting = []
  }
  const fits = (left: readonly Piece[], right: readonly Piece[]) =>
    gutterOf([...open.left, ...waiting, ...left], [...open.right, ...right]).width >= NARROW * area.em

  pieces.forEach((piece, i) => {
    const side = sides[i]!
    if (side === 'left' || side === 'right') {
      const [left, right] = side === 'left' ? [[piece], []] : [[], [piece]]
      if (!fits(left, right)) close()
      add(left, right, side === 'right' ? 1 : 0)
      return
    }
    const isOpen = open.left.length > 0 && open.right.length > 0
    if (!isOpen || side === 'both') {
      close()
      rest.push(piece)
    } else if (isRight(open, piece, area)) add([], [piece], 0)
    else if (fits([piece], [])) waiting.push(piece)
    else {
      const parts = cutAt(piece, open, area)
      if (parts !== null && fits([parts[0]], [parts[1]])) add([parts[0]], [parts[1]], 1)
      else {
        // A speck between the columns parts nothing.
        if (mayBeColumn(piece)) close()
        rest.push(piece)
      }
    }
  })
  close()
  return widened(zones, fromTheTop(rest), area)
}

/** On which side of another each piece stands. */
function sidesOf(pieces: readonly Piece[]): Side[] {
  const hasLeft = pieces.map(() => false)
  const hasRight = pieces.map(() => false)
  /** Those that reach down to the piece at hand. */
  let reaching: number[] = []
  pieces.forEach((piece, i) => {
    reaching = reaching.filter((other) => pieces[other]!.box.bottom > piece.box.top)
    if (!mayBeColumn(piece)) return
    for (const other of reaching) {
      if (!areBeside(pieces[other]!, piece)) continue
      const [first, second] = pieces[other]!.box.left < piece.box.left ? [other, i] : [i, other]
      hasRight[first] = true
      hasLeft[second] = true
    }
    reaching.push(i)
  })
  return pieces.map((_, i) => {
    if (hasLeft[i]) return hasRight[i] ? 'both' : 'right'
    return hasRight[i] ? 'left' : 'none'
  })
}

const textOf = ({ words }: Piece) => words.map(({ text }) => text).join(' ')

const mayBeColumn = (piece: Piece) => !NO_COLUMN.test(textOf(piece))

const heightOf = ({ box }: Piece) => box.bottom - box.top

const areBeside = (a: Piece, b: Piece) =>
  overlapAcross(a.box, b.box) <= 0 && overlapDown(a.box, b.box) >= BESIDE * Math.min(heightOf(a), heightOf(b))

function gutterOf(left: readonly Piece[], right: readonly Piece[]) {
  const from = Math.max(...left.map(({ box }) => box.right))
  const to = Math.min(...right.map(({ box }) => box.left))
  return { from, to, width: to - from }
}

const middle = ({ box }: Piece) => (box.left + box.right) / 2

/** Whether a piece with nothing beside it stands in the right column. */
function isRight({ left, right }: Draft, piece: Piece, area: TextArea): boolean {
  if (gutterOf(left, [piece]).width < NARROW * area.em) return false
  const last = right.at(-1)!
  if (piece.baseline - last.baseline > NEAR_SIGNER * area.pitch) return false
  // A line in the middle of the page stands right of the gutter as well.
  const away = Math.abs(middle(piece) - median(right.map(middle))!)
  const fromCentre = Math.abs(middle(piece) - (area.left + area.right) / 2)
  if (fromCentre < area.em && away > area.em) return false
  return away < fromCentre || isAligned(right, piece, area)
}

/** Whether a piece goes the left column on below its last line. */
function follows(column: readonly Piece[], piece: Piece, area: TextArea): boolean {
  const last = column.at(-1)!
  return piece.baseline - last.baseline <= NEAR * area.pitch && isAligned(column, piece, area)
}

function isAligned(column: readonly Piece[], piece: Piece, { em }: TextArea): boolean {
  const isNear = (of: (piece: Piece) => number) => Math.abs(of(piece) - median(column.map(of))!) <= OFF * em
  return isNear(({ box }) => box.left) || isNear(middle)
}

/** Cuts a line that reaches over a gutter, where it has more than the usual gap there and fits both columns. */
function cutAt({ words, ...line }: Piece, { left, right }: Pick<Draft, 'left' | 'right'>, area: TextArea) {
  const { em, slope } = area
  const gutter = gutterOf(left, right)
  const gaps = words.slice(1).map(({ box }, i) => ({ from: words[i]!.box.right, to: box.left }))
  const shared = gaps.map(({ from, to }) => Math.min(to, gutter.to) - Math.max(from, gutter.from))
  const best = shared.indexOf(Math.max(...shared))
  const others = gaps.filter((_, i) => i !== best).map(({ from, to }) => to - from)
  const gap = gaps[best]
  if (gap === undefined || shared[best]! < NARROW * em) return null
  if (gap.to - gap.from < NARROW_GAPS * (median(others) ?? 0)) return null
  const first = pieceOf(words.slice(0, best + 1), line, slope)
  const second = pieceOf(words.slice(best + 1), { ...line, opens: false }, slope)
  const isCentred = Math.abs(middle(second) - median(right.map(middle))!) <= OFF * em
  const fits =
    isAligned(left, first, area) && (isCentred || (isFull({ left, right }, area) && isAligned(right, second, area)))
  return fits ? ([first, second] as const) : null
}

function isZone({ left, pairs, right }: Draft, area: TextArea): boolean {
  if (pairs < LEAST_PAIRS || left.length < LEAST_PAIRS) return false
  if (right.filter((piece) => NUMBERS.test(textOf(piece))).length * 2 >= right.length) return false
  return pairs >= LEAST_FULL_PAIRS || !isFull({ left, right }, area)
}

/** Whether most lines reach to the margins, as those of running text do; in one column, where words got lost. */
function isFull({ left, right }: Pick<Draft, 'left' | 'right'>, area: TextArea): boolean {
  const fromLeft = left.filter(({ box }) => box.left - area.left < area.em).length
  const toRight = right.filter(({ box }) => area.right - box.right < area.em).length
  return fromLeft >= FULL * left.length && toRight >= FULL * right.length
}

/** Adds lines above a zone that reach over its gutter with more than the usual gap. */
function widened(zones: readonly ColumnZone[], rest: readonly Piece[], area: TextArea): ColumnsFound {
  const cut = new Set<Piece>()
  const wider = zones.map((zone) => {
    let { left, right } = zone
    for (;;) {
      const { box } = left[0]!.box.top < right[0]!.box.top ? left[0]! : right[0]!
      const above = rest.findLast((piece) => !cut.has(piece) && piece.box.bottom <= box.top + area.em / 2)
      const isNear = above !== undefined && box.top - above.box.top <= NEAR * area.pitch
      const parts = isNear ? cutAt(above, { left, right }, area) : null
      if (parts === null) return { ...zone, left, right }
      cut.add(above!)
      left = [parts[0], ...left]
      right = [parts[1], ...right]
    }
  })
  return { zones: wider, rest: rest.filter((piece) => !cut.has(piece)) }
}
