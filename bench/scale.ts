import type { GreyImage } from '../src/image/index.ts'

/** For a pixel of the scaled row: the first pixel of the row that it is made of, and what each counts. */
interface Kernel {
  readonly first: number
  readonly weights: readonly number[]
}

/**
 * Scales a picture with a cubic filter (Catmull-Rom), which keeps edges sharp.
 *
 * @param image the picture
 * @param factor 2 makes it twice as wide and high
 */
export function scale(image: GreyImage, factor: number): GreyImage {
  const width = Math.max(1, Math.round(image.width * factor))
  const height = Math.max(1, Math.round(image.height * factor))
  const across = Array.from({ length: width }, (_, x) => kernel(x, factor, image.width))
  const wide = new Float32Array(width * image.height)
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < width; x++) {
      const { first, weights } = across[x]!
      let sum = 0
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * image.pixels[y * image.width + first + i]!
      wide[y * width + x] = sum
    }
  }
  const pixels = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y++) {
    const { first, weights } = kernel(y, factor, image.height)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * wide[(first + i) * width + x]!
      pixels[y * width + x] = sum
    }
  }
  return { width, height, pixels: new Uint8Array(pixels.buffer), dpi: image.dpi === null ? null : image.dpi * factor }
}

function kernel(at: number, factor: number, length: number): Kernel {
  const centre = (at + 0.5) / factor - 0.5
  const reach = 2 * Math.max(1, 1 / factor)
  const first = Math.max(0, Math.ceil(centre - reach))
  const last = Math.min(length - 1, Math.floor(centre + reach))
  const weights = Array.from({ length: last - first + 1 }, (_, i) =>
    catmullRom((Math.abs(first + i - centre) * 2) / reach),
  )
  const sum = weights.reduce((a, b) => a + b, 0)
  return { first, weights: weights.map((weight) => weight / sum) }
}

function catmullRom(x: number): number {
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0
}
