import type { GreyImage } from './grey-image.ts'

/** A stretch of ink along a row or a column of pixels. */
export interface InkRun {
  /** Number of the row or column. */
  readonly line: number
  /** First pixel along it, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** Stretches of ink along rows, and along columns: each in the order of its lines, and along them. */
export interface InkRuns {
  readonly across: readonly InkRun[]
  readonly down: readonly InkRun[]
}

/**
 * Finds long stretches of ink along the rows and the columns of a picture.
 *
 * @param image the picture
 * @param level pixels below it are ink
 * @param least shortest stretch, in pixels
 * @param gap pixels of paper that a stretch may have within it, in a row
 */
export function inkRuns({ height, pixels, width }: GreyImage, level: number, least: number, gap: number): InkRuns {
  const across: InkRun[] = []
  const down: InkRun[] = []
  const starts = new Int32Array(width)
  const ends = new Int32Array(width)
  for (let y = 0, at = 0; y < height; y++) {
    let start = 0
    let end = 0
    // A stretch is closed when the next one begins: paper, which is most of a page, costs one comparison.
    for (let x = 0; x < width; x++, at++) {
      if (pixels[at]! >= level) continue
      if (x - end > gap) {
        if (end - start >= least) across.push({ line: y, from: start, to: end })
        start = x
      }
      end = x + 1
      if (y - ends[x]! > gap) {
        if (ends[x]! - starts[x]! >= least) down.push({ line: x, from: starts[x]!, to: ends[x]! })
        starts[x] = y
      }
      ends[x] = y + 1
    }
    if (end - start >= least) across.push({ line: y, from: start, to: end })
  }
  for (let x = 0; x < width; x++) {
    if (ends[x]! - starts[x]! >= least) down.push({ line: x, from: starts[x]!, to: ends[x]! })
  }
  down.sort((a, b) => a.line - b.line || a.from - b.from)
  return { across, down }
}
