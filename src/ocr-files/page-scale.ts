import { POINTS_PER_INCH } from '../page/index.ts'

/** Height of an A4 sheet, in inches. */
const A4_HEIGHT = 297 / 25.4
/** Resolutions that scanners offer, in pixels an inch. */
const USUAL = [72, 75, 96, 100, 120, 150, 200, 240, 300, 400, 600, 1200]
/** How far a guess may be from a usual resolution to be taken for it: scanners cut some millimetres off. */
const TOLERANCE = 0.03

/**
 * Guesses how many units of a page are an inch, from nothing but its size: administrative documents are printed on A4, so
 * the longer side is taken for 297 mm. A page of another size gets a wrong scale: its sizes of type are then off by the
 * same factor all over, and their proportions are right.
 *
 * @param width of the page, in units
 * @param height of the page, in units
 */
export function guessUnitsPerInch(width: number, height: number): number {
  const guess = Math.max(width, height, 1) / A4_HEIGHT
  return USUAL.find((usual) => Math.abs(guess / usual - 1) <= TOLERANCE) ?? guess
}

/** A size of type in points, as files have it: to a hundredth. */
export const pointsOf = (size: number, unitsPerInch: number): number =>
  Number(((size / unitsPerInch) * POINTS_PER_INCH).toFixed(2))
