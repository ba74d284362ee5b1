import { type Box, type PageReading, withBoxes } from '../page/index.ts'

/** From the units of a picture to the points of a page. */
export interface Scale {
  readonly factor: number
  readonly left: number
  readonly top: number
}

export const scaleBox = ({ left, top, right, bottom }: Box, { factor, ...origin }: Scale): Box => ({
  left: origin.left + left * factor,
  top: origin.top + top * factor,
  right: origin.left + right * factor,
  bottom: origin.top + bottom * factor,
})

/**
 * Brings a reading of a picture into the units of the page.
 *
 * @param reading in the units of the picture
 * @param scale to those of the page
 */
export const scaleReading = (reading: PageReading, scale: Scale): PageReading =>
  withBoxes(reading, (box) => scaleBox(box, scale), scale.factor)
