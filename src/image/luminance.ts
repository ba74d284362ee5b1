/**
 * Turns colours into grey levels, on white paper.
 *
 * @param rgba red, green, blue and opacity of each pixel, 0 to 255
 * @param grey where the levels go, from `offset` on
 */
export function writeLuminance(rgba: Uint8Array | Uint8ClampedArray, grey: Uint8Array, offset: number): void {
  for (let from = 0, to = offset; from + 3 < rgba.length; from += 4, to++) {
    const luminance = (rgba[from]! * 299 + rgba[from + 1]! * 587 + rgba[from + 2]! * 114) / 1000
    const opacity = rgba[from + 3]! / 255
    grey[to] = Math.round(luminance * opacity + 255 * (1 - opacity))
  }
}
