import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Picture } from './paint.ts'

/**
 * Sends a picture through JPEG and back, for the sake of its artefacts.
 *
 * @param picture the picture
 * @param quality 1 to 100
 * @returns what a reader of the JPEG file sees
 */
export const throughJpeg = async (picture: Picture, quality: number): Promise<Picture> => {
  const { width, height, pixels } = picture
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  const rgba = new Uint32Array(image.data.buffer)
  for (let i = 0; i < pixels.length; i++) rgba[i] = (0xff000000 | ((pixels[i] as number) * 0x010101)) >>> 0
  context.putImageData(image, 0, 0)
  context.drawImage(await loadImage(canvas.toBuffer('image/jpeg', quality)), 0, 0)
  const data = context.getImageData(0, 0, width, height).data
  return { width, height, pixels: Uint8Array.from(pixels, (_, i) => data[i * 4] as number) }
}
