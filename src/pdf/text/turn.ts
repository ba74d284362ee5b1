import type { Box } from '../../page/index.ts'
import type { Glyph } from '../content/index.ts'

/** Quarter turns, clockwise, from level text to the text at hand: 1 reads downward, 3 upward. */
export type Turn = 0 | 1 | 2 | 3

export const TURNS: readonly Turn[] = [0, 1, 2, 3]

interface Size {
  readonly width: number
  readonly height: number
}

/** The quarter turn that a character's baseline is nearest to. */
export const turnOf = ({ x, y, endX, endY }: Glyph): Turn =>
  (((Math.round(Math.atan2(endY - y, endX - x) / (Math.PI / 2)) % 4) + 4) % 4) as Turn

/** The turn that most of the text has; 0 for none. */
export function commonTurn(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0]
  for (const glyph of glyphs) if (glyph.text.trim() !== '') counts[turnOf(glyph)]!++
  return counts.indexOf(Math.max(...counts)) as Turn
}

/** The point of the page turned so that text of a turn becomes level. */
const POINT: Readonly<Record<Turn, (x: number, y: number, page: Size) => readonly [number, number]>> = {
  0: (x, y) => [x, y],
  1: (x, y, { width }) => [y, width - x],
  2: (x, y, { width, height }) => [width - x, height - y],
  3: (x, y, { height }) => [height - y, x],
}

/** The box of the page where a box of the turned one lies. */
const BOX: Readonly<Record<Turn, (box: Box, page: Size) => Box>> = {
  0: (box) => box,
  1: ({ left, top, right, bottom }, { width }) => ({
    left: width - bottom,
    top: left,
    right: width - top,
    bottom: right,
  }),
  2: ({ left, top, right, bottom }, { width, height }) => ({
    left: width - right,
    top: height - bottom,
    right: width - left,
    bottom: height - top,
  }),
  3: ({ left, top, right, bottom }, { height }) => ({
    left: top,
    top: height - right,
    right: bottom,
    bottom: height - left,
  }),
}

/** A character of a turn, made level. */
export function levelGlyph(glyph: Glyph, turn: Turn, page: Size): Glyph {
  const [x, y] = POINT[turn](glyph.x, glyph.y, page)
  const [endX, endY] = POINT[turn](glyph.endX, glyph.endY, page)
  return { ...glyph, x, y, endX, endY }
}

/** The box on the page of a box of text that was made level. */
export const turnedBack = (box: Box, turn: Turn, page: Size): Box => BOX[turn](box, page)
