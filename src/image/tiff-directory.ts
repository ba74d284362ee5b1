/** The tags of a TIFF file, or of EXIF data, that are read. */
export const TAGS = {
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  xResolution: 282,
  planarConfiguration: 284,
  t4Options: 292,
  t6Options: 293,
  resolutionUnit: 296,
  predictor: 317,
  colorMap: 320,
  tileWidth: 322,
  tileHeight: 323,
  tileOffsets: 324,
  tileByteCounts: 325,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
} as const

const READ: ReadonlySet<number> = new Set(Object.values(TAGS))

/** A type of values: how many bytes one takes, and how it is read. */
interface ValueType {
  readonly size: number
  readonly read: (view: DataView, at: number, little: boolean) => number
}

const BYTE: ValueType = { size: 1, read: (view, at) => view.getUint8(at) }
const TYPES: Readonly<Record<number, ValueType>> = {
  1: BYTE,
  3: { size: 2, read: (view, at, little) => view.getUint16(at, little) },
  4: { size: 4, read: (view, at, little) => view.getUint32(at, little) },
  5: { size: 8, read: (view, at, little) => view.getUint32(at, little) / view.getUint32(at + 4, little) },
  7: BYTE,
}

/** What a TIFF file says of one picture, by tag. */
export type TiffDirectory = ReadonlyMap<number, readonly number[]>

/** More values than any tag of a picture needs: a colour map has 196,608, and a strip for each row is less. */
const MOST_VALUES = 200_000

/**
 * Reads a directory.
 *
 * @param view the file
 * @param start where the TIFF data begin in it: offsets count from there
 * @param offset of the directory
 * @param little whether the low byte comes first
 * @throws RangeError if the directory or a value lies outside the file, or a tag has too many values
 */
export function readDirectory(view: DataView, start: number, offset: number, little: boolean): TiffDirectory {
  const values = new Map<number, readonly number[]>()
  const first = start + offset
  const entries = view.getUint16(first, little)
  for (let i = 0; i < entries; i++) {
    const entry = first + 2 + i * 12
    const tag = view.getUint16(entry, little)
    const type = TYPES[view.getUint16(entry + 2, little)]
    if (type === undefined || !READ.has(tag) || values.has(tag)) continue
    const count = view.getUint32(entry + 4, little)
    const at = count * type.size <= 4 ? entry + 8 : start + view.getUint32(entry + 8, little)
    if (count > MOST_VALUES || at + count * type.size > view.byteLength) throw new RangeError('a value is out of range')
    values.set(
      tag,
      Array.from({ length: count }, (_, k) => type.read(view, at + k * type.size, little)),
    )
  }
  return values
}

/**
 * Finds the directory behind another one.
 *
 * @returns its offset; 0 for none
 * @throws RangeError if the directory lies outside the file
 */
export function nextDirectory(view: DataView, offset: number, little: boolean): number {
  const behind = offset + 2 + view.getUint16(offset, little) * 12
  if (behind > view.byteLength) throw new RangeError('the directory ends behind the file')
  return behind + 4 <= view.byteLength ? view.getUint32(behind, little) : 0
}

/** An inch in the units that a resolution may be given in: 2 for the inch itself, 3 for the centimetre. */
const UNITS_AN_INCH: Readonly<Record<number, number>> = { 2: 1, 3: 2.54 }

/** The resolution that a directory gives, in pixels an inch; null if it gives none. */
export function directoryDpi(values: TiffDirectory): number | null {
  const unit = values.get(TAGS.resolutionUnit)?.[0] ?? 2
  const dpi = Math.round((values.get(TAGS.xResolution)?.[0] ?? 0) * (UNITS_AN_INCH[unit] ?? 0))
  return dpi > 0 && Number.isFinite(dpi) ? dpi : null
}
