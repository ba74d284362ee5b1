/** Lightness of a colour as the eye has it (ITU-R BT.601). */
const grey = (red: number, green: number, blue: number): number =>
  Math.round(0.299 * red + 0.587 * green + 0.114 * blue)

/**
 * Grey levels of pixels.
 *
 * @param data red, green, blue and maybe more of each pixel
 * @param count how many pixels
 * @param channels bytes of a pixel
 */
export function greyPixels(data: Uint8Array | Uint8ClampedArray, count: number, channels: 3 | 4): Uint8Array {
  const pixels = new Uint8Array(count)
  for (let i = 0, at = 0; i < count; i++, at += channels)
    pixels[i] = grey(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
  return pixels
}

/**
 * Grey levels of pixels of one bit, rows of whole bytes: 1 is white.
 *
 * @param data the rows
 */
export function greyBits(data: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const stride = (width + 7) >> 3
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = ((data[y * stride + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1 ? 255 : 0
  return pixels
}
