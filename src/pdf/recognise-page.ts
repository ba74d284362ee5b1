import type { Page, PageReading } from '../page/index.ts'
import type { PageLayers } from './read-layers.ts'
import { type Scale, scaleBox, scaleReading } from './scale-reading.ts'

const POINTS = 72

/** Whether a page lies across. */
const isWide = ({ width, height }: { readonly width: number; readonly height: number }): boolean => width > height

/**
 * Puts what was read in the picture of a page together with the page.
 *
 * @param number of the page
 * @param layers what the file has of it
 * @param seen what was read in its picture, in the units of that
 * @param witness the text layer, in points, if it is one
 */
export function withPicture(number: number, layers: PageLayers, seen: Page, witness: readonly PageReading[]): Page {
  const { content, picture } = layers
  const box = picture?.box ?? { left: 0, top: 0, right: content.width, bottom: content.height }
  // An engine may have turned the picture; then the page is what the engine saw.
  const turned = picture !== null && isWide(seen) !== isWide(picture.image) && seen.width !== seen.height
  const factor = (box.right - box.left) / (turned ? seen.height : seen.width)
  const scale: Scale = turned ? { factor, left: 0, top: 0 } : { factor, left: box.left, top: box.top }
  return {
    number,
    ...(turned
      ? { width: seen.width * factor, height: seen.height * factor }
      : { width: content.width, height: content.height }),
    unitsPerInch: POINTS,
    readings: [...seen.readings.map((reading) => scaleReading(reading, scale)), ...(turned ? [] : witness)],
    rules: [...(turned ? [] : content.rules), ...seen.rules.map((rule) => scaleBox(rule, scale))],
  }
}
