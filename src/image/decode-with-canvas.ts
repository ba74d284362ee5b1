import { InputError, importPeer } from '../page/index.ts'
import type { GreyImage } from './grey-image.ts'
import { assertSize } from './image-limits.ts'
import { writeLuminance } from './luminance.ts'

/** The library that reads PNG, JPEG, WebP and BMP. */
export type Canvas = typeof import('@napi-rs/canvas')

export const loadCanvas = (): Promise<Canvas> => import('@napi-rs/canvas')

/** Rows turned grey at a time: a page is never held in colour twice. */
const STRIPE_ROWS = 256

/**
 * Reads a PNG, JPEG, WebP or BMP file, upright as its EXIF data say.
 *
 * @param bytes the file
 * @param load imports the library
 * @throws InputError if the file is damaged, or the library is missing
 */
export async function decodeWithCanvas(
  bytes: Uint8Array,
  load: () => Promise<Canvas>,
): Promise<Pick<GreyImage, 'width' | 'height' | 'pixels'>> {
  const { createCanvas, loadImage } = await importPeer(load, {
    purpose: 'reading images',
    packages: ['@napi-rs/canvas'],
  })
  const image = await loadImage(bytes).catch((cause: unknown) => {
    throw new InputError('the image is damaged', { cause })
  })
  const { width, height } = image
  assertSize(width, height)
  const pixels = new Uint8Array(width * height)
  const canvas = createCanvas(width, Math.min(height, STRIPE_ROWS))
  const context = canvas.getContext('2d')
  for (let top = 0; top < height; top += STRIPE_ROWS) {
    const rows = Math.min(STRIPE_ROWS, height - top)
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, rows)
    context.drawImage(image, 0, -top)
    writeLuminance(context.getImageData(0, 0, width, rows).data, pixels, top * width)
  }
  return { width, height, pixels }
}
