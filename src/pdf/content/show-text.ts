import type { GraphicsState } from './graphics-state.ts'
import { apply, multiply } from './matrix.ts'
import type { Glyph } from './page-content.ts'

/** A character as the library hands it on; between characters stand numbers that move them together. */
interface ShownGlyph {
  readonly originalCharCode: number
  readonly unicode: string
  /** In thousandths of the type size. */
  readonly width: number
  readonly isSpace: boolean
}

const HIDDEN: ReadonlySet<number> = new Set([3, 7])
const OUTLINED: ReadonlySet<number> = new Set([2, 6])

function isShownGlyph(value: unknown): value is ShownGlyph {
  return typeof value === 'object' && value !== null && typeof (value as ShownGlyph).unicode === 'string'
}

/**
 * Prints a string: gives its characters and moves the state behind it (PDF 32000-1, 9.4.4).
 *
 * @param state the state of drawing; it is moved
 * @param shown characters and the numbers between them
 */
export function showText(state: GraphicsState, shown: readonly unknown[]): Glyph[] {
  const { font, fontSize, charSpacing, wordSpacing, horizontalScale, renderingMode } = state
  if (font === undefined || fontSize === 0) return []
  const matrix = multiply(state.matrix, state.textMatrix)
  const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3])
  const glyphs: Glyph[] = []
  for (const piece of shown) {
    if (typeof piece === 'number') advance(state, (-piece / 1000) * fontSize, font.vertical)
    if (!isShownGlyph(piece)) continue
    const width = (Number.isFinite(piece.width) ? piece.width : 0) * font.unit * fontSize
    const step = width + charSpacing + (piece.isSpace ? wordSpacing : 0)
    const start = apply(matrix, state.x, state.y + state.rise)
    const end = font.vertical
      ? apply(matrix, state.x + Math.abs(fontSize), state.y + state.rise)
      : apply(matrix, state.x + step * horizontalScale, state.y + state.rise)
    if (Number.isFinite(start.x + start.y + end.x + end.y))
      glyphs.push({
        text: piece.unicode,
        code: piece.originalCharCode,
        font: font.face,
        x: start.x,
        y: start.y,
        endX: end.x,
        endY: end.y,
        size,
        hidden: HIDDEN.has(renderingMode),
        outlined: OUTLINED.has(renderingMode),
      })
    advance(state, step, font.vertical)
  }
  return glyphs
}

function advance(state: GraphicsState, by: number, vertical: boolean): void {
  if (vertical) state.y -= Math.abs(by)
  else state.x += by * state.horizontalScale
}
