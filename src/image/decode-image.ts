import { InputError } from '../page/index.ts'
import { type Canvas, decodeWithCanvas, loadCanvas } from './decode-with-canvas.ts'
import type { GreyImage } from './grey-image.ts'
import { imageHeader } from './image-header.ts'
import { imageKind } from './image-kind.ts'
import { assertSize } from './image-limits.ts'

/**
 * Reads the picture of a PNG, JPEG, WebP or BMP file, in grey levels on white and upright as its EXIF data say.
 *
 * @param bytes the file; its first bytes tell the format
 * @throws InputError if it is no such file, is damaged or has more than a hundred million pixels, or if the library
 * that decodes is missing
 * @example
 * const { width, height, dpi } = await decodeImage(await readFile('page.png'))
 */
export const decodeImage = (bytes: Uint8Array): Promise<GreyImage> => decodeImageWith(loadCanvas, bytes)

/** Reads a picture with a given library. */
export async function decodeImageWith(load: () => Promise<Canvas>, bytes: Uint8Array): Promise<GreyImage> {
  if (bytes.length === 0) throw new InputError('the file is empty')
  const kind = imageKind(bytes)
  if (kind === null || kind === 'tiff') throw new InputError('not a PNG, JPEG, WebP or BMP image')
  const header = imageHeader(bytes, kind)
  if (header === null) throw new InputError('the image is damaged')
  assertSize(header.width, header.height)
  return { ...(await decodeWithCanvas(bytes, load)), dpi: header.dpi }
}
