import type { GreyImage } from '../image/index.ts'

/** A4, on which documents are printed, in inches. */
const A4 = { short: 8.27, long: 11.69 }

/** How long a page may be, in inches: a resolution that says otherwise was not set by a scanner; cameras write 72. */
const LONG_SIDE = { least: 1, most: 34 }

/** The least that the engine believes. */
const LEAST = 70

/**
 * The resolution of the picture of a page, in pixels an inch: as the file says, or as if the page were A4 where it says
 * nothing or cannot be right.
 */
export function resolutionOf({ width, height, dpi }: GreyImage): number {
  const [short, long] = width < height ? [width, height] : [height, width]
  if (dpi !== null && long / dpi >= LONG_SIDE.least && long / dpi <= LONG_SIDE.most) return dpi
  return Math.max(LEAST, Math.round(Math.max(short / A4.short, long / A4.long)))
}
