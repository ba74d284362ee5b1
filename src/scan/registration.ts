import type { Box, PageWord } from '../page/index.ts'
import { bareLetters } from './likeness.ts'

/** Carries boxes of one reading over to where they lie in another. */
export type Carry = (box: Box) => Box

interface Point {
  readonly x: number
  readonly y: number
}

interface Anchor {
  readonly from: Point
  readonly to: Point
}

/** x' = a + b x + c y */
type Plane = readonly [a: number, b: number, c: number]

/** Words of fewer letters stand on a page by chance. */
const ANCHOR_LETTERS = 4
const FEWEST_ANCHORS = 8
/** How often the anchors that lie farthest off are left out, and which share of them stays. */
const TRIMS = 3
const KEPT = 0.7
/** In heights of a word: where half of the anchors lie as near as this, boxes are compared as they are. */
const NEAR = 0.25

const AS_IT_IS: Carry = (box) => box
const CONSTANT: Plane = [0, 0, 0]

/**
 * Finds out how one reading of a page lies upon another: shifted, scaled or skewed, since the one was made from another
 * picture. Words that both have once, by their bare letters, are the anchors; a plane is laid through them by least
 * squares, again and again without those farthest off.
 *
 * @param reading the words of the reading to carry over, line for line
 * @param onto those of the other
 * @param height height of a word there
 * @returns the way over; boxes stay where they are if they fit already, or if there are too few anchors
 */
export function register(
  reading: readonly (readonly PageWord[])[],
  onto: readonly (readonly PageWord[])[],
  height: number,
): Carry {
  let anchors = anchorsOf(reading, onto)
  if (anchors.length < FEWEST_ANCHORS) return AS_IT_IS
  const off = median(anchors.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y)))
  if (off < NEAR * height) return AS_IT_IS
  for (let trim = 0; ; trim++) {
    const across = planeThrough(anchors, ({ to }) => to.x)
    const down = planeThrough(anchors, ({ to }) => to.y)
    const residual = ({ from, to }: Anchor) => Math.hypot(at(across, from) - to.x, at(down, from) - to.y)
    if (trim === TRIMS) {
      const fits = median(anchors.map(residual)) < height
      return fits ? (box) => carried(box, across, down) : AS_IT_IS
    }
    const limit = quantile(anchors.map(residual), KEPT)
    anchors = anchors.filter((anchor) => residual(anchor) <= limit)
  }
}

function anchorsOf(reading: readonly (readonly PageWord[])[], onto: readonly (readonly PageWord[])[]): Anchor[] {
  const targets = singleWords(onto)
  return [...singleWords(reading)].flatMap(([letters, from]) => {
    const to = targets.get(letters)
    return from === null || to === undefined || to === null ? [] : [{ from, to }]
  })
}

/** The middles of words by their letters; null for those that stand there twice. */
function singleWords(lines: readonly (readonly PageWord[])[]): Map<string, Point | null> {
  const middles = new Map<string, Point | null>()
  for (const words of lines) {
    for (const { box, text } of words) {
      const letters = bareLetters(text)
      if (letters.length >= ANCHOR_LETTERS) middles.set(letters, middles.has(letters) ? null : middleOf(box))
    }
  }
  return middles
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

const at = ([a, b, c]: Plane, { x, y }: Point): number => a + b * x + c * y

/** A box stays upright: its middle is carried, its sides are scaled. */
function carried(box: Box, across: Plane, down: Plane): Box {
  const middle = middleOf(box)
  const [x, y] = [at(across, middle), at(down, middle)]
  const width = (Math.abs(across[1]) * (box.right - box.left)) / 2
  const height = (Math.abs(down[2]) * (box.bottom - box.top)) / 2
  return { left: x - width, top: y - height, right: x + width, bottom: y + height }
}

/** The plane of least squares through the anchors, by the normal equations about their middle. */
function planeThrough(anchors: readonly Anchor[], value: (anchor: Anchor) => number): Plane {
  const mean = (of: (anchor: Anchor) => number) => anchors.reduce((sum, it) => sum + of(it), 0) / anchors.length
  const [mx, my, mv] = [mean(({ from }) => from.x), mean(({ from }) => from.y), mean(value)]
  let [xx, xy, yy, xv, yv] = [0, 0, 0, 0, 0]
  for (const anchor of anchors) {
    const [x, y, v] = [anchor.from.x - mx, anchor.from.y - my, value(anchor) - mv]
    xx += x * x
    xy += x * y
    yy += y * y
    xv += x * v
    yv += y * v
  }
  const determinant = xx * yy - xy * xy
  // All anchors on one line, or in one point.
  if (determinant <= 1e-9 * xx * yy) return CONSTANT
  const b = (xv * yy - yv * xy) / determinant
  const c = (yv * xx - xv * xy) / determinant
  return [mv - b * mx - c * my, b, c]
}

const median = (values: readonly number[]): number => quantile(values, 0.5)

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
