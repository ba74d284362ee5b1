import { InputError } from '../page/index.ts'

/** Pixels of an A4 page at 600 dpi twice over, and then some: more is a mistake, or a small file made to fill the memory. */
const MAX_PIXELS = 100_000_000

/**
 * Refuses a picture without pixels, or with too many.
 *
 * @throws InputError
 */
export function assertSize(width: number, height: number, maxPixels: number = MAX_PIXELS): void {
  if (!(width >= 1 && height >= 1)) throw new InputError('the image is damaged: it has no size')
  if (width * height > maxPixels) {
    throw new InputError(`the image is too large: ${width} × ${height} pixels`, {
      hint: `reduce it to ${Math.floor(maxPixels / 1_000_000)} million pixels`,
    })
  }
}
