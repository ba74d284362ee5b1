import { type Page, type PageReading, POINTS_PER_INCH } from '../page/index.ts'
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
export const pageOfLayer = (number: number, layers: PageLayers): Page => ({
  number,
  width: layers.content.width,
  height: layers.content.height,
  unitsPerInch: POINTS_PER_INCH,
  readings: layerReadings(layers),
  rules: layers.content.rules,
})

interface Size {
  readonly width: number
  readonly height: number
}

/** Whether one lies across and the other does not. */
const isTurned = (a: Size, b: Size): boolean => (a.width - a.height) * (b.width - b.height) < 0

/**
 * A page with what was read in its picture, and its text layer as a witness if the plan says so.
 *
 * @param number of the page
 * @param layers what the file has of it
 * @param seen what was read in its picture, in the units of that; an engine may have turned it, and then the page is what
 *   the engine saw
 */
export function pageOfPicture(number: number, layers: PageLayers, seen: Page): Page {
  const own = pageOfLayer(number, layers)
  const box = layers.picture?.box ?? { left: 0, top: 0, right: own.width, bottom: own.height }
  if (isTurned(seen, { width: box.right - box.left, height: box.bottom - box.top })) {
    const scale: Scale = { factor: (box.right - box.left) / seen.height, left: 0, top: 0 }
    return {
      ...own,
      width: seen.width * scale.factor,
      height: seen.height * scale.factor,
      readings: seen.readings.map((reading) => scaleReading(reading, scale)),
      rules: seen.rules.map((rule) => scaleBox(rule, scale)),
    }
  }
  const scale: Scale = { factor: (box.right - box.left) / seen.width, left: box.left, top: box.top }
  return {
    ...own,
    readings: [...seen.readings.map((reading) => scaleReading(reading, scale)), ...own.readings],
    rules: [...own.rules, ...seen.rules.map((rule) => scaleBox(rule, scale))],
  }
}
