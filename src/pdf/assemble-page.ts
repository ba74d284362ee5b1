import {
  type Box,
  type Page,
  type PageReading,
  POINTS_PER_INCH,
  turnedFrom,
  turnedPoint,
  turnedSize,
  withBoxes,
} from '../page/index.ts'
import type { PageLayers } from './read-layers.ts'
import { type Scale, scaleBox, scaleReading } from './scale-reading.ts'

/** A page that cannot be read has no size of its own: A4, in points. */
const UNKNOWN = { width: 595.28, height: 841.89 }

/** A page of which nothing is known but its number. */
export const unknownPage = (number: number): Page => ({
  number,
  ...UNKNOWN,
  unitsPerInch: POINTS_PER_INCH,
  readings: [],
  rules: [],
})

/** The text layer as a reading, if it is to be one. */
function layerReadings({ plan, layer }: PageLayers): PageReading[] {
  const source = plan?.layer ?? null
  return source === null || layer.lines.length === 0 ? [] : [{ source, lines: layer.lines }]
}

/** A page with its text layer. */
export const pageOfLayer = (number: number, layers: PageLayers): Page => {
  const { height, width } = layers.content
  const degrees = 90 * layers.turns
  return {
    number,
    width,
    height,
    ...turnedFrom(turnedSize({ width, height }, degrees), degrees),
    unitsPerInch: POINTS_PER_INCH,
    readings: layerReadings(layers),
    rules: layers.content.rules,
  }
}

/**
 * A page with what was read in its picture, and its text layer as a witness if the plan says so. Where the engine turned
 * the picture, the page is turned as far. A page that it laid on another side has no witness: what has read it as it was
 * has read nothing.
 *
 * @param number of the page
 * @param layers what the file has of it
 * @param seen what was read in its picture, in the units of that
 */
export function pageOfPicture(number: number, layers: PageLayers, seen: Page): Page {
  const own = pageOfLayer(number, layers)
  const box = layers.picture?.box ?? { left: 0, top: 0, right: own.width, bottom: own.height }
  const { degrees, width } = turnOf(seen, box)
  const { original, ...level } = degrees === 0 ? own : turnedPage(own, degrees)
  const factor = (box.right - box.left) / width
  const [x, y] = turnedPoint(middleOf(box), own, level, degrees)
  const scale: Scale =
    degrees === 0
      ? { factor, left: box.left, top: box.top }
      : { factor, left: x - (factor * seen.width) / 2, top: y - (factor * seen.height) / 2 }
  return {
    ...level,
    // An engine that does not say how it turned a page leaves open how the page is in the file.
    ...((degrees === 0 || seen.original !== undefined) && original && { original }),
    readings: [...seen.readings.map((reading) => scaleReading(reading, scale)), ...level.readings],
    rules: [...level.rules, ...seen.rules.map((rule) => scaleBox(rule, scale))],
  }
}

/** How far the engine turned a picture that lies in a box of the page, and how wide it was before. */
function turnOf({ height, original, width }: Page, box: Box): { readonly degrees: number; readonly width: number } {
  if (original !== undefined) return original
  const isTurned = (width - height) * (box.right - box.left - (box.bottom - box.top)) < 0
  return isTurned ? { degrees: 90, width: height } : { degrees: 0, width }
}

/** A page turned clockwise, with its text layer if it keeps its side. */
function turnedPage(page: Page, degrees: number): Page {
  const size = turnedSize(page, degrees)
  const turn = (box: Box) => movedTo(box, turnedPoint(middleOf(box), page, size, degrees))
  const isOnSameSide = Math.round(degrees / 90) % 4 === 0
  const { original: before = { ...page, degrees: 0 }, ...rest } = page
  return {
    ...rest,
    ...size,
    ...turnedFrom(before, before.degrees + degrees),
    readings: isOnSameSide ? page.readings.map((reading) => withBoxes(reading, turn)) : [],
    rules: isOnSameSide ? page.rules.map(turn) : [],
  }
}

type Point = readonly [x: number, y: number]

const middleOf = ({ bottom, left, right, top }: Box): Point => [(left + right) / 2, (top + bottom) / 2]

/** A box of the same size about another point: words that lie askew do not become higher when they are made level. */
function movedTo({ bottom, left, right, top }: Box, [x, y]: Point): Box {
  const [across, down] = [(right - left) / 2, (bottom - top) / 2]
  return { left: x - across, top: y - down, right: x + across, bottom: y + down }
}
