import { IDENTITY, type Matrix } from './matrix.ts'
import type { FontFace } from './page-content.ts'

/** A font, and how its widths are measured. */
export interface TextFont {
  readonly face: FontFace
  /** Units of the widths in those of the text. */
  readonly unit: number
  readonly vertical: boolean
}

/** The state of drawing: what `q` keeps and `Q` brings back. */
export interface GraphicsState {
  /** From the user space to the page. */
  matrix: Matrix
  lineWidth: number
  font: TextFont | undefined
  fontSize: number
  charSpacing: number
  wordSpacing: number
  /** 1 is the natural width. */
  horizontalScale: number
  leading: number
  rise: number
  renderingMode: number
  textMatrix: Matrix
  /** Where the line, and the next character, begins under the text matrix. */
  lineX: number
  lineY: number
  x: number
  y: number
}

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  lineWidth: 1,
  font: undefined,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderingMode: 0,
  textMatrix: IDENTITY,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
})
