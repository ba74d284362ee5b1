import type { Box, Page, PageLine } from '../../../src/page/index.ts'
import { drawLine } from '../draw-page.ts'

/** A thin box along a line drawn from one point to another. */
export const rule = (x1: number, y1: number, x2: number, y2: number): Box => ({
  left: Math.min(x1, x2) - 0.4,
  top: Math.min(y1, y2) - 0.4,
  right: Math.max(x1, x2) + 0.4,
  bottom: Math.max(y1, y2) + 0.4,
})

/** Rules of a grid all round its cells. */
export const gridRules = (xs: readonly number[], ys: readonly number[]): Box[] => [
  ...ys.map((y) => rule(xs[0]!, y, xs.at(-1)!, y)),
  ...xs.map((x) => rule(x, ys[0]!, x, ys.at(-1)!)),
]

/** Lines of cells, each at a place: [x, baseline, text]. */
export const cellLines = (...cells: readonly (readonly [x: number, y: number, text: string])[]): PageLine[] =>
  cells.map(([x, y, text]) => drawLine({ x, y, text }))

/** A page of points with one reading. */
export const pageWith = (lines: readonly PageLine[], rules: readonly Box[], number = 1): Page => ({
  number,
  width: 595,
  height: 842,
  unitsPerInch: 72,
  readings: [{ source: 'text', lines }],
  rules,
})

/** Turns a box about the upper left corner of its page; it stays upright. */
export function leaning({ bottom, left, right, top }: Box, slope: number): Box {
  const across = -(slope * (top + bottom)) / 2
  const down = (slope * (left + right)) / 2
  const [rise, run] = right - left > bottom - top ? [slope * (right - left), 0] : [0, slope * (bottom - top)]
  return {
    left: left + across - Math.abs(run) / 2,
    right: right + across + Math.abs(run) / 2,
    top: top + down - Math.abs(rise) / 2,
    bottom: bottom + down + Math.abs(rise) / 2,
  }
}
