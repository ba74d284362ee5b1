import type { GreyImage } from '../image/index.ts'
import { ABOVE, EM, ROWS, STRIDE } from './shape.ts'

/** Where a word stands in a picture, in its pixels. */
export interface WordPlace {
  readonly left: number
  readonly right: number
  /** The line its letters stand on: how far below the upper edge it runs at x = 0, and how much it falls a pixel. */
  readonly base: number
  readonly slope: number
  /** The size of the type. */
  readonly em: number
}

/** The picture of a word as a recogniser takes it: ink from 0 for paper to 1 in {@link ROWS} rows. */
export interface WordPicture {
  /** A multiple of {@link STRIDE}. */
  readonly width: number
  /** Row by row. */
  readonly ink: Float32Array
}

/** Paper beside a word, in ems: letters lean out of their boxes. */
export const MARGIN = 0.14
/** Of longer ones nothing is told, in ems: they are rows of dots, or no words. */
const LONGEST = 40
/** The widest picture. */
export const LONGEST_WIDTH = STRIDE * Math.ceil((EM * (LONGEST + 2 * MARGIN)) / STRIDE)
/** Used anew for each word: a page has hundreds. */
const kept = new Float32Array(LONGEST_WIDTH * ROWS)
const ordered = new Float32Array(LONGEST_WIDTH * ROWS)
/** Levels of ink and of paper that are closer are one. */
const LEAST_CONTRAST = 30
/** The share of a picture that is darker than what is taken for ink; half of it is lighter than what is for paper. */
const DARKEST = 0.03

/**
 * Cuts a word out of a picture, in one size, its base line level and at one height.
 *
 * @param image the picture
 * @param place where it stands
 * @returns the picture, whose ink changes with the next one; undefined where there is no ink, or too much of it
 */
export function wordPicture(image: GreyImage, { base, em, left, right, slope }: WordPlace): WordPicture | undefined {
  if (image.width < 2 || image.height < 2 || !(em > 0 && right > left && right - left <= LONGEST * em)) return undefined
  const scale = em / EM
  const from = left - MARGIN * em
  const across = right - left + 2 * MARGIN * em
  const width = STRIDE * Math.max(1, Math.ceil(across / scale / STRIDE))
  const levels = kept.subarray(0, width * ROWS)
  const steps = Math.max(1, Math.round(scale))
  for (let row = 0, i = 0; row < ROWS; row++) {
    for (let column = 0; column < width; column++, i++) {
      let sum = 0
      for (let a = 0; a < steps; a++) {
        const x = from + (column + (a + 0.5) / steps) * scale
        const line = base + slope * x
        for (let b = 0; b < steps; b++) sum += levelAt(image, x, line + (row - ABOVE + (b + 0.5) / steps) * scale)
      }
      levels[i] = sum / (steps * steps)
    }
  }
  return inked(levels, width)
}

/** Beyond the edge of a picture all is as at its edge. */
const within = (at: number, last: number): number => Math.max(0, Math.min(last, at))

/** The level at a point between the middles of four pixels. */
function levelAt({ height, pixels, width }: GreyImage, x: number, y: number): number {
  const [fromLeft, fromTop] = [within(x - 0.5, width - 1), within(y - 0.5, height - 1)]
  const [column, row] = [Math.min(width - 2, Math.floor(fromLeft)), Math.min(height - 2, Math.floor(fromTop))]
  const [across, down] = [fromLeft - column, fromTop - row]
  const at = row * width + column
  const above = pixels[at]! + across * (pixels[at + 1]! - pixels[at]!)
  const below = pixels[at + width]! + across * (pixels[at + width + 1]! - pixels[at + width]!)
  return above + down * (below - above)
}

/** Turns levels into ink, between what is darkest and what most is. */
function inked(levels: Float32Array, width: number): WordPicture | undefined {
  const sorted = ordered.subarray(0, levels.length)
  sorted.set(levels)
  sorted.sort()
  const dark = sorted[Math.floor(DARKEST * sorted.length)]!
  const paper = sorted[sorted.length >> 1]!
  if (paper - dark < LEAST_CONTRAST) return undefined
  const ink = levels
  for (let i = 0; i < ink.length; i++) ink[i] = Math.max(0, Math.min(1, (paper - levels[i]!) / (paper - dark)))
  return { width, ink }
}
