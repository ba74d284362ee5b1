import type { Symbol as Letter, Line } from 'tesseract.js'
import { median } from '../page/index.ts'

/**
 * How high letters stand in the type that documents are set in, Times New Roman and its kin, in parts of the type's
 * size. Letters with marks or descenders are left out.
 */
const HEIGHTS: readonly (readonly [letters: RegExp, height: number])[] = [
  [/^[acemnorsuvwxz]$/, 0.46],
  [/^[ABCDEFGHIKLMNOPRSTUVXYĐ]$/, 0.67],
  [/^[0-9bdhklđ]$/, 0.68],
]

/**
 * The size of the type of a line: the median of what its letters say.
 *
 * @param line as the engine gives it
 * @returns in pixels; undefined where no letter tells
 */
export function typeSize({ words }: Line): number | undefined {
  return median(words.flatMap(({ symbols }) => symbols.map(sizeByLetter)).filter((size) => size !== undefined))
}

function sizeByLetter({ text, bbox }: Letter): number | undefined {
  const height = HEIGHTS.find(([letters]) => letters.test(text))?.[1]
  return height === undefined ? undefined : (bbox.y1 - bbox.y0) / height
}
