import type { GreyImage } from '../src/image/index.ts'
import { straighten } from '../src/image/index.ts'
import { scale } from './scale.ts'

/** What may be done to the picture of a page before it is read. */
export const TREATMENTS: Readonly<Record<string, (image: GreyImage) => GreyImage>> = {
  'as it is': (image) => image,
  'scaled to 300 dpi': (image) => scale(image, 300 / (image.dpi ?? 300)),
  smoothed: smooth,
  straightened: (image) => straighten(image).image,
  'without specks': withoutSpecks,
  'black and white (Sauvola)': sauvola,
}

/** Averages each pixel with its neighbours, weighted 1 2 1 across and down. */
function smooth(image: GreyImage): GreyImage {
  const { width, height, pixels } = image
  const smoothed = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - 1) * width
    const below = Math.min(height - 1, y + 1) * width
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - 1)
      const right = Math.min(width - 1, x + 1)
      const row = (start: number): number => pixels[start + left]! + 2 * pixels[start + x]! + pixels[start + right]!
      smoothed[y * width + x] = (row(above) + 2 * row(y * width) + row(below)) / 16
    }
  }
  return { ...image, pixels: smoothed }
}

/** Takes out dark spots of one or two pixels. */
function withoutSpecks(image: GreyImage): GreyImage {
  const { width, height, pixels } = image
  const cleaned = pixels.slice()
  const dark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && pixels[y * width + x]! < 128
  const neighbours = (x: number, y: number): [number, number][] =>
    [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1]
        .filter((dx) => (dx !== 0 || dy !== 0) && dark(x + dx, y + dy))
        .map((dx): [number, number] => [x + dx, y + dy]),
    )
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!dark(x, y)) continue
      const near = neighbours(x, y)
      if (near.length === 0 || (near.length === 1 && neighbours(...near[0]!).length === 1)) cleaned[y * width + x] = 255
    }
  }
  return { ...image, pixels: cleaned }
}

/** Parts ink from paper by the mean and the spread of the levels around each pixel (Sauvola & Pietikäinen 2000). */
function sauvola(image: GreyImage): GreyImage {
  const { width, height, pixels } = image
  const reach = Math.round((image.dpi ?? 200) / 16)
  const row = width + 1
  const sums = new Float64Array(row * (height + 1))
  const squares = new Float64Array(row * (height + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = pixels[y * width + x]!
      const at = (y + 1) * row + x + 1
      sums[at] = level + sums[at - 1]! + sums[at - row]! - sums[at - row - 1]!
      squares[at] = level ** 2 + squares[at - 1]! + squares[at - row]! - squares[at - row - 1]!
    }
  }
  return {
    ...image,
    pixels: pixels.map((level, i) => {
      const [x, y] = [i % width, Math.floor(i / width)]
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
      const [top, bottom] = [Math.max(0, y - reach) * row, Math.min(height, y + reach + 1) * row]
      const count = (right - left) * ((bottom - top) / row)
      const of = (table: Float64Array): number =>
        table[bottom + right]! - table[bottom + left]! - table[top + right]! + table[top + left]!
      const mean = of(sums) / count
      const spread = Math.sqrt(Math.max(0, of(squares) / count - mean ** 2))
      return level <= mean * (1 + 0.34 * (spread / 128 - 1)) ? 0 : 255
    }),
  }
}
