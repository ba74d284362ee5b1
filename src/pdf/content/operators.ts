import type { LoadedPdfjs } from '../document/index.ts'
import { IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts'
import { addImage, addImageGroup, addPath, addRepeatedImage, type PathKind, type Reading } from './reading.ts'
import { showText } from './show-text.ts'

/** Follows one operator. */
export type Operator = (reading: Reading, args: readonly unknown[]) => void

type Codes = LoadedPdfjs['pdfjs']['OPS']
type Name = keyof Codes & string

/** A page with more characters, or more states kept, than this is no page of a document. */
const MOST_GLYPHS = 200_000
const DEEPEST = 1000

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const isList = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && typeof (value as ArrayLike<number>).length === 'number'

const save: Operator = ({ state, kept }) => {
  if (kept.length < DEEPEST) kept.push({ ...state })
}
const restore: Operator = (reading) => {
  reading.state = reading.kept.pop() ?? reading.state
}
const transform = ({ state }: Reading, matrix: Matrix | undefined): void => {
  if (matrix !== undefined) state.matrix = multiply(state.matrix, matrix)
}
const startText = ({ state }: Reading, textMatrix: Matrix): void => {
  Object.assign(state, { textMatrix, lineX: 0, lineY: 0, x: 0, y: 0 })
}
const moveText = ({ state }: Reading, x: number, y: number): void => {
  const lineX = state.lineX + x
  const lineY = state.lineY + y
  Object.assign(state, { lineX, lineY, x: lineX, y: lineY })
}
const setFont = ({ state, fonts }: Reading, name: unknown, size: unknown): void => {
  Object.assign(state, { font: fonts.get(String(name)), fontSize: number(size) })
}
const setNumber =
  (field: 'lineWidth' | 'charSpacing' | 'wordSpacing' | 'leading' | 'rise' | 'renderingMode'): Operator =>
  ({ state }, [value]) => {
    state[field] = number(value)
  }

/** What an extended graphics state may set. */
const setStates: Operator = (reading, [entries]) => {
  if (!Array.isArray(entries)) return
  for (const [key, value] of entries as [unknown, unknown][]) {
    if (key === 'LW') reading.state.lineWidth = number(value)
    if (key === 'Font' && Array.isArray(value)) setFont(reading, value[0], value[1])
  }
}

/** The operators that text, pictures and rules depend on. */
const OPERATORS: Readonly<Partial<Record<Name, Operator>>> = {
  save,
  restore,
  transform: (reading, args) => transform(reading, toMatrix(args)),
  setLineWidth: setNumber('lineWidth'),
  setGState: setStates,
  paintFormXObjectBegin: (reading, args) => {
    save(reading, args)
    transform(reading, toMatrix(args[0]))
  },
  paintFormXObjectEnd: restore,
  beginText: (reading) => startText(reading, IDENTITY),
  setCharSpacing: setNumber('charSpacing'),
  setWordSpacing: setNumber('wordSpacing'),
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = number(percent) / 100
  },
  setLeading: setNumber('leading'),
  setFont: (reading, [name, size]) => setFont(reading, name, size),
  setTextRenderingMode: setNumber('renderingMode'),
  setTextRise: setNumber('rise'),
  setTextMatrix: (reading, args) => startText(reading, toMatrix(args[0]) ?? toMatrix(args) ?? IDENTITY),
  moveText: (reading, [x, y]) => moveText(reading, number(x), number(y)),
  setLeadingMoveText: (reading, [x, y]) => {
    reading.state.leading = -number(y)
    moveText(reading, number(x), number(y))
  },
  nextLine: (reading) => moveText(reading, 0, -reading.state.leading),
  showText: ({ state, glyphs }, [shown]) => {
    if (!Array.isArray(shown)) return
    for (const glyph of showText(state, shown)) if (glyphs.length < MOST_GLYPHS) glyphs.push(glyph)
  },
  paintImageXObject: (reading, [name]) => addImage(reading, IDENTITY, typeof name === 'string' ? name : null),
  paintInlineImageXObject: (reading) => addImage(reading, IDENTITY, null),
  paintImageMaskXObject: (reading) => addImage(reading, IDENTITY, null),
  paintSolidColorImageMask: (reading) => addImage(reading, IDENTITY, null),
  paintImageMaskXObjectGroup: (reading, [images]) => addImageGroup(reading, images),
  paintInlineImageXObjectGroup: (reading, [, places]) => addImageGroup(reading, places),
  paintImageXObjectRepeat: (reading, [, a, d, positions]) => {
    if (isList(positions)) addRepeatedImage(reading, [number(a), 0, 0, number(d), 0, 0], positions)
  },
  paintImageMaskXObjectRepeat: (reading, [, a, b, c, d, positions]) => {
    if (isList(positions)) addRepeatedImage(reading, [number(a), number(b), number(c), number(d), 0, 0], positions)
  },
}

const PATHS: Readonly<Partial<Record<Name, PathKind>>> = {
  stroke: 'stroke',
  closeStroke: 'stroke',
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'both',
  eoFillStroke: 'both',
  closeFillStroke: 'both',
  closeEOFillStroke: 'both',
}

const byCode = <Value>(codes: Codes, table: Readonly<Partial<Record<Name, Value>>>): Map<number, Value> =>
  new Map(Object.entries(table).map(([name, value]) => [codes[name as Name], value as Value]))

/**
 * The operators by the library's codes.
 *
 * @param codes of the library
 */
export function operatorsByCode(codes: Codes): ReadonlyMap<number, Operator> {
  const paths = byCode(codes, PATHS)
  const constructPath: Operator = (reading, [code, data]) => {
    const kind = paths.get(number(code))
    const packed: unknown = Array.isArray(data) ? data[0] : null
    if (kind !== undefined && isList(packed)) addPath(reading, kind, packed)
  }
  return byCode(codes, { ...OPERATORS, constructPath })
}
