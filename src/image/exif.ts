import { directoryDpi, readDirectory } from './tiff-directory.ts'

/**
 * Reads the resolution from EXIF data, which are laid out as a TIFF file.
 *
 * @param view the file that holds them
 * @param start where they begin
 * @returns pixels an inch; null where they do not say, or are damaged
 */
export function exifDpi(view: DataView, start: number): number | null {
  try {
    const little = view.getUint16(start) === 0x4949
    return directoryDpi(readDirectory(view, start, view.getUint32(start + 4, little), little))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
