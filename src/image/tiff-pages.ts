import { InputError } from '../page/index.ts'
import { nextDirectory, readDirectory, TAGS, type TiffDirectory } from './tiff-directory.ts'

/** What a TIFF file says of a picture in it. */
export interface TiffPage {
  /** Counted from 1. */
  readonly number: number
  /** Whether the low byte comes first. */
  readonly little: boolean
  readonly values: TiffDirectory
}

/** More are none of a scanner's. */
const MOST_PAGES = 65_536

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

const isLittle = (bytes: Uint8Array): boolean => bytes[0] === 0x49

/**
 * Finds the pictures of a TIFF file.
 *
 * @param bytes the file
 * @returns the offset of each directory, at least one; a null at the end where the way to the next one is lost
 */
export function tiffOffsets(bytes: Uint8Array): (number | null)[] {
  const view = viewOf(bytes)
  const little = isLittle(bytes)
  const offsets = new Set<number>()
  try {
    let offset = view.getUint32(4, little)
    do {
      if (offsets.has(offset) || offsets.size >= MOST_PAGES) throw new RangeError('the directories lead in a circle')
      const next = nextDirectory(view, offset, little)
      offsets.add(offset)
      offset = next
    } while (offset !== 0)
    return [...offsets]
  } catch (error) {
    if (error instanceof RangeError) return [...offsets, null]
    throw error
  }
}

/**
 * Reads what a TIFF file says of a picture.
 *
 * @param bytes the file
 * @param offset of the directory; null where it was not found
 * @param number of the page, counted from 1
 * @throws InputError if it is damaged
 */
export function readTiffPage(bytes: Uint8Array, offset: number | null, number: number): TiffPage {
  try {
    if (offset === null) throw new RangeError('no directory')
    const little = isLittle(bytes)
    return { number, little, values: readDirectory(viewOf(bytes), 0, offset, little) }
  } catch (cause) {
    if (cause instanceof RangeError) throw new InputError('the TIFF file is damaged', { page: number, cause })
    throw cause
  }
}

/** The first value of a tag of a page. */
export const tagOf = ({ values }: TiffPage, tag: keyof typeof TAGS): number | undefined => values.get(TAGS[tag])?.[0]
