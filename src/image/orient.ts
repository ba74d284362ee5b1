import type { GreyImage } from './grey-image.ts'

/** How a stored picture is to be turned and mirrored, as EXIF and TIFF count: 1 for not at all. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** How far a picture is turned clockwise, in degrees. */
export type QuarterTurn = 0 | 90 | 180 | 270

/** For each orientation: whether rows become columns, whether one then starts from the right, and from the bottom. */
const ORIENTATIONS: Readonly<Record<Orientation, readonly [sideways: boolean, right: boolean, bottom: boolean]>> = {
  1: [false, false, false],
  2: [false, true, false],
  3: [false, true, true],
  4: [false, false, true],
  5: [true, false, false],
  6: [true, false, true],
  7: [true, true, true],
  8: [true, true, false],
}

const TURNS: Readonly<Record<QuarterTurn, Orientation>> = { 0: 1, 90: 6, 180: 3, 270: 8 }

/**
 * Turns and mirrors a picture.
 *
 * @param image as it is stored
 * @param orientation how it is to be seen
 */
export function orient(image: GreyImage, orientation: Orientation): GreyImage {
  if (orientation === 1) return image
  const { width: across, height: down, pixels, dpi } = image
  const [sideways, right, bottom] = ORIENTATIONS[orientation]
  const [width, height] = sideways ? [down, across] : [across, down]
  const stepAcross = right ? -1 : 1
  const stepDown = bottom ? -across : across
  const [step, row] = sideways ? [stepDown, stepAcross] : [stepAcross, stepDown]
  const start = (right ? across - 1 : 0) + (bottom ? (down - 1) * across : 0)
  const turned = new Uint8Array(pixels.length)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0, from = start + y * row; x < width; x++, to++, from += step) turned[to] = pixels[from]!
  }
  return { width, height, pixels: turned, dpi }
}

/**
 * Turns a picture clockwise.
 *
 * @param image the picture
 * @param turn in degrees
 */
export const rotate = (image: GreyImage, turn: QuarterTurn): GreyImage => orient(image, TURNS[turn])
