const START = Uint8Array.of(0xff, 0xd8)
/** Adobe's marker with the transform 0: red, green and blue are stored as they are. */
const RGB = Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0)

/**
 * Makes a JPEG file of a strip in a TIFF file, whose tables stand elsewhere.
 *
 * @param strip the strip, a JPEG file without tables
 * @param tables a JPEG file with nothing but tables, if the strip has none
 * @param rgb whether it stores red, green and blue instead of luminance and chrominance
 */
export function jpegOfStrip(strip: Uint8Array, tables: Uint8Array | undefined, rgb: boolean): Uint8Array {
  const parts = [START, ...(rgb ? [RGB] : []), tables?.subarray(2, -2) ?? new Uint8Array(), strip.subarray(2)]
  return Uint8Array.from(Buffer.concat(parts))
}
