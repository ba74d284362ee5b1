import type { Box } from '../../page/index.ts'

/** A box as the table of Tesseract has it: in whole units. */
export function tsvBox({ bottom, left, right, top }: Box) {
  const [x, y] = [Math.round(left), Math.round(top)]
  return {
    left: String(x),
    top: String(y),
    width: String(Math.round(right) - x),
    height: String(Math.round(bottom) - y),
  }
}
