import type { Picture } from './paint.ts'
import { createRandom } from './random.ts'

/** How a scan differs from the print. Lengths are in pixels of the picture, grey levels run from 0 to 255. */
export interface Degradation {
  /** Standard deviation of the Gaussian blur, in pixels. */
  readonly blur: number
  /** Standard deviation of the grain, in grey levels. */
  readonly noise: number
  /** Share of pixels turned black or white. */
  readonly specks: number
  /** Darkest loss of light across the page, 0 to 1. */
  readonly shade: number
  /** Grey levels of the ink and of the paper; paper above 255 is the white that scanners clip. */
  readonly ink: number
  readonly paper: number
  /** Pixels by which strokes grow (positive) or shrink (negative). */
  readonly grow: number
  /** Grey level below which a pixel turns black; null keeps the greys. */
  readonly threshold: number | null
}

const kernelOf = (sigma: number) => {
  const radius = Math.ceil(sigma * 2.5)
  const raw = Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)))
  const sum = raw.reduce((a, b) => a + b, 0)
  return Float32Array.from(raw, (v) => v / sum)
}

/** Blurs along one axis; `step` is the distance of neighbours, `line` that of rows across. */
const blurAxis = (
  source: Uint8Array,
  kernel: Float32Array,
  length: number,
  lines: number,
  step: number,
  line: number,
) => {
  const target = new Uint8Array(source.length)
  const radius = (kernel.length - 1) / 2
  for (let l = 0; l < lines; l++)
    for (let i = 0; i < length; i++) {
      const at = l * line + i * step
      let sum = 0
      for (let k = -radius; k <= radius; k++) {
        const j = i + k
        const inside = j < 0 ? 0 : j >= length ? length - 1 : j
        sum += (kernel[k + radius] as number) * (source[l * line + inside * step] as number)
      }
      target[at] = sum + 0.5
    }
  return target
}

const blurred = (picture: Picture, sigma: number): Uint8Array => {
  if (sigma < 0.2) return picture.pixels
  const kernel = kernelOf(sigma)
  const { width, height } = picture
  return blurAxis(blurAxis(picture.pixels, kernel, width, height, 1, width), kernel, height, width, width, 1)
}

/** Grows or shrinks ink by one pixel in a cross. */
const grown = (pixels: Uint8Array, width: number, amount: number): Uint8Array => {
  if (amount === 0) return pixels
  const pick = amount > 0 ? Math.min : Math.max
  const target = pixels.slice()
  // One neighbour to the right and one below: a stroke gains one pixel, not two.
  for (let i = 0; i < pixels.length - width - 1; i++)
    target[i] = pick(pixels[i] as number, pixels[i + 1] as number, pixels[i + width] as number)
  return target
}

const GRAIN = 1 << 14

/** A table of standard normal numbers (Box and Muller), looked up instead of computed for each pixel. */
const grainTable = (next: () => number) =>
  Float32Array.from({ length: GRAIN }, () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()))

/**
 * Turns a clean picture into a scan of it.
 *
 * @param picture the clean picture
 * @param how what is done to it
 * @param seed the grain and the specks depend on it alone
 * @returns a new picture of the same size
 */
export const degrade = (picture: Picture, how: Degradation, seed: number): Picture => {
  const { width, height } = picture
  const random = createRandom(seed, 0x5ca9)
  const source = blurred({ ...picture, pixels: grown(picture.pixels, width, how.grow) }, how.blur)
  const table = grainTable(random.next)
  const angle = random.between(0, 2 * Math.PI)
  const slopeX = Math.cos(angle) / width
  const slopeY = Math.sin(angle) / height
  const pixels = new Uint8Array(source.length)
  let state = random.int(1, 0x7fffffff)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const light = 1 - how.shade * (0.5 + (x - width / 2) * slopeX + (y - height / 2) * slopeY)
      let value = (how.ink + ((how.paper - how.ink) * (source[i] as number)) / 255) * light
      value += how.noise * (table[state & (GRAIN - 1)] as number)
      pixels[i] = Math.max(0, Math.min(255, value))
    }
  }
  for (let n = Math.round(how.specks * pixels.length); n > 0; n--)
    pixels[random.int(0, pixels.length - 1)] = random.chance(0.5) ? 0 : 255
  if (how.threshold !== null)
    for (let i = 0; i < pixels.length; i++) pixels[i] = (pixels[i] as number) < how.threshold ? 0 : 255
  return { width, height, pixels }
}
