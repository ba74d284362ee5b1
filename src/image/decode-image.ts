import { InputError } from '../page/index.ts'
import type { Decoders } from './decode-tiff.ts'
import { loadCanvas } from './decode-with-canvas.ts'
import type { GreyImage } from './grey-image.ts'
import { imagePages } from './image-pages.ts'

const DECODERS: Decoders = {
  loadCanvas,
  tiffToPng: async () => {
    throw new InputError('a TIFF image is read by the OCR engine only', { hint: 'convert it to PNG' })
  },
}

/**
 * Reads the picture of a PNG, JPEG, WebP or BMP file, in grey levels on white and upright as its EXIF data say.
 *
 * @param bytes the file; its first bytes tell the format
 * @throws InputError if it is no such file, is damaged or has more than a hundred million pixels, or if the package
 * that decodes, `@napi-rs/canvas`, is missing
 * @example
 * const { width, height, dpi } = await decodeImage(await readFile('page.png'))
 */
export async function decodeImage(bytes: Uint8Array): Promise<GreyImage> {
  return imagePages(bytes)[0]!.decode(DECODERS)
}
