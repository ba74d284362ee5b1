import type { GreyImage } from './grey-image.ts'

/** Pixels darker than this are ink. */
const INK = 128

/** The angles that are tried, in degrees, and the one below which a page is left to the engine, which straightens too. */
const STEP = 0.2
const MOST_STEPS = 25
const LEAST_ANGLE = 1.5

/** How much more the rows must differ than they do as the page is: less is no line of text. */
const CLEAR_GAIN = 1.5

/** Only every third column is looked at. */
const STRIDE = 3

/** A picture that was turned about its middle. */
export interface StraightenedImage {
  readonly image: GreyImage
  /** By how much it was turned clockwise, in degrees. */
  readonly degrees: number
}

/**
 * Turns a page that lies askew by 1.5° to 5°, so that its lines run level.
 *
 * @param image the picture of a page
 * @returns the picture itself where it is not askew, or nothing tells
 */
export function straighten(image: GreyImage): StraightenedImage {
  const points = inkOf(image)
  const contrastAt = (degrees: number): number => rowContrast(points, Math.tan(radians(degrees)), image.height)
  const angles = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => (i - MOST_STEPS) * STEP)
  const contrasts = angles.map(contrastAt)
  const most = Math.max(...contrasts)
  const angle = angles[contrasts.indexOf(most)]!
  const isLevel = Math.abs(angle) < LEAST_ANGLE || most <= CLEAR_GAIN * contrastAt(0)
  return isLevel ? { image, degrees: 0 } : { image: turn(image, radians(angle)), degrees: -angle }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The places of ink: column and row in turn. */
function inkOf({ width, height, pixels }: GreyImage): Int32Array {
  const points: number[] = []
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += STRIDE) if (pixels[y * width + x]! < INK) points.push(x, y)
  }
  return Int32Array.from(points)
}

/** How much the ink differs from row to row when rows fall by a slope. */
function rowContrast(points: Int32Array, slope: number, height: number): number {
  const rows = new Uint32Array(height)
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round(points[i + 1]! - slope * points[i]!)
    if (row >= 0 && row < height) rows[row]!++
  }
  let sum = 0
  for (let y = 1; y < height; y++) sum += (rows[y]! - rows[y - 1]!) ** 2
  return sum
}

/** Turns a picture counterclockwise about its middle; what comes in at the edges is white. */
function turn(image: GreyImage, angle: number): GreyImage {
  const { width, height, pixels } = image
  const turned = new Uint8Array(pixels.length).fill(255)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [middleX, middleY] = [width / 2, height / 2]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + (x - middleX) * cos - (y - middleY) * sin
      const fromY = middleY + (x - middleX) * sin + (y - middleY) * cos
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const [across, down] = [fromX - left, fromY - top]
      const at = top * width + left
      turned[y * width + x] =
        (pixels[at]! * (1 - across) + pixels[at + 1]! * across) * (1 - down) +
        (pixels[at + width]! * (1 - across) + pixels[at + width + 1]! * across) * down
    }
  }
  return { ...image, pixels: turned }
}
