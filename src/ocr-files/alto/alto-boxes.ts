import type { Element } from 'xast'
import type { Box } from '../../page/index.ts'
import { numberAttribute } from '../markup.ts'

/** The box of an ALTO element; undefined if it does not give all of it. */
export function altoBox(element: Element): Box | undefined {
  const left = numberAttribute(element, 'HPOS')
  const top = numberAttribute(element, 'VPOS')
  const width = numberAttribute(element, 'WIDTH')
  const height = numberAttribute(element, 'HEIGHT')
  if (left === undefined || top === undefined || width === undefined || height === undefined) return undefined
  return { left, top, right: left + width, bottom: top + height }
}

/** Units of an inch, by the name of the unit; pixels are not among them. */
export const ALTO_UNITS: Readonly<Record<string, number>> = { mm10: 254, inch1200: 1200 }

/** A box as the attributes of an ALTO element. */
export const altoBoxAttributes = ({ bottom, left, right, top }: Box): Record<string, string> => ({
  HPOS: short(left),
  VPOS: short(top),
  WIDTH: short(right - left),
  HEIGHT: short(bottom - top),
})

/** The blank between two words as the attributes of an ALTO `SP`, which has no height. */
export function altoSpaceAttributes(before: Box, after: Box): Record<string, string> {
  const right = Math.max(before.right, after.left)
  const { HEIGHT: _, ...attributes } = altoBoxAttributes({ ...after, left: before.right, right })
  return attributes
}

/** A length, to a hundredth of a unit. */
const short = (length: number): string => String(Number(length.toFixed(2)))
