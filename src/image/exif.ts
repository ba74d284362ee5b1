/** The tags of EXIF and TIFF that tell the resolution. */
const X_RESOLUTION = 282
const RESOLUTION_UNIT = 296
/** An inch in the units that a file may count in: 2 for the inch itself, 3 for the centimetre. */
const UNITS_AN_INCH: Readonly<Record<number, number>> = { 2: 1, 3: 2.54 }

/**
 * Reads the resolution from EXIF data, which are laid out as a TIFF file.
 *
 * @param view the file that holds them
 * @param start where they begin
 * @returns pixels an inch; null where they do not say
 * @throws RangeError if they end too soon
 */
export function exifDpi(view: DataView, start: number): number | null {
  const little = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, little)
  const entries = view.getUint16(directory, little)
  let resolution: number | null = null
  let unit = 2
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * 12
    const tag = view.getUint16(entry, little)
    if (tag === RESOLUTION_UNIT) unit = view.getUint16(entry + 8, little)
    if (tag === X_RESOLUTION) {
      const at = start + view.getUint32(entry + 8, little)
      resolution = view.getUint32(at, little) / view.getUint32(at + 4, little)
    }
  }
  const dpi = Math.round((resolution ?? 0) * (UNITS_AN_INCH[unit] ?? 0))
  return dpi > 0 && Number.isFinite(dpi) ? dpi : null
}
