import type { GreyImage } from './grey-image.ts'

/** Pixels darker than this are ink. */
const INK = 128

/**
 * The page is looked at in square tiles, so many along its longer side: in a narrow stripe of them a line that runs askew
 * is still a line.
 */
const TILES = 16

/**
 * How much more the ink changes from row to row than from column to column: printed lines with gaps between them make
 * the rows differ.
 *
 * @param image the picture of a page
 * @returns above 1 where lines run across, below 1 where they run up or down, 1 where nothing tells
 */
export function lineDirection({ width, height, pixels }: GreyImage): number {
  const tile = Math.max(width, height) / TILES
  const rows = new Uint32Array(height * Math.ceil(width / tile))
  const columns = new Uint32Array(width * Math.ceil(height / tile))
  for (let y = 0, at = 0; y < height; y++) {
    const stripeDown = Math.floor(y / tile) * width
    for (let x = 0; x < width; x++, at++) {
      if (pixels[at]! >= INK) continue
      rows[Math.floor(x / tile) * height + y]!++
      columns[stripeDown + x]!++
    }
  }
  const [across, down] = [variance(rows), variance(columns)]
  return across + down === 0 ? 1 : across / Math.max(down, Number.MIN_VALUE)
}

function variance(sums: Uint32Array): number {
  let sum = 0
  let squares = 0
  for (const value of sums) {
    sum += value
    squares += value * value
  }
  return squares / sums.length - (sum / sums.length) ** 2
}
