import { inflateSync } from 'node:zlib'
import { InputError } from '../page/index.ts'
import { TAGS } from './tiff-directory.ts'
import { type TiffPage, tagOf } from './tiff-pages.ts'

/** Tags of a picture that say how its pixels are stored, less those of strips and of compression. */
const KEPT = [
  TAGS.width,
  TAGS.height,
  TAGS.bitsPerSample,
  TAGS.photometric,
  TAGS.fillOrder,
  TAGS.samplesPerPixel,
  TAGS.rowsPerStrip,
  TAGS.planarConfiguration,
  TAGS.t4Options,
  TAGS.t6Options,
  TAGS.predictor,
  TAGS.colorMap,
  TAGS.extraSamples,
  TAGS.sampleFormat,
]

const NO_COMPRESSION = 1
/** Deflate has two numbers: its own, and one from before it got that. */
const DEFLATE = [8, 32946]
const LONG = 4

/**
 * Cuts the strips of a picture out of a TIFF file.
 *
 * @param bytes the file
 * @param page the picture
 * @throws InputError if they lie outside the file, or the picture is stored in tiles
 */
export function tiffStrips(bytes: Uint8Array, page: TiffPage): Uint8Array[] {
  const { number, values } = page
  const offsets = values.get(TAGS.stripOffsets)
  if (offsets === undefined || offsets.length === 0) {
    const reason = values.has(TAGS.tileOffsets) ? 'stored in tiles' : 'the TIFF file is damaged'
    throw new InputError(reason, { page: number, hint: 'convert it to a TIFF file with strips, or to PNG' })
  }
  const lengths = values.get(TAGS.stripByteCounts) ?? [bytes.length - offsets[0]!]
  return offsets.map((offset, i) => {
    const end = offset + (lengths[i] ?? Number.NaN)
    if (end <= bytes.length) return bytes.subarray(offset, end)
    throw new InputError('the TIFF file is damaged: it ends before the picture does', { page: number })
  })
}

/**
 * Writes one picture of a TIFF file as a file of its own. What was compressed with deflate no longer is: the engine that
 * reads the file does not know it.
 *
 * @param bytes the file
 * @param page the picture
 * @throws InputError if it is damaged
 */
export function singlePageTiff(bytes: Uint8Array, page: TiffPage): Uint8Array {
  const compression = tagOf(page, 'compression') ?? NO_COMPRESSION
  const strips = tiffStrips(bytes, page)
  const deflated = DEFLATE.includes(compression)
  const values = new Map<number, readonly number[]>(
    KEPT.flatMap((tag) => {
      const value = page.values.get(tag)
      return value === undefined || (deflated && tag === TAGS.predictor) ? [] : [[tag, value] as const]
    }),
  )
  values.set(TAGS.compression, [deflated ? NO_COMPRESSION : compression])
  return writeTiff(page.little, values, deflated ? strips.map((strip) => inflated(strip, page)) : strips)
}

/** How many bytes a row of the picture takes. */
const rowBytes = (page: TiffPage): number =>
  Math.ceil(
    ((tagOf(page, 'width') ?? 0) * (tagOf(page, 'samplesPerPixel') ?? 1) * (tagOf(page, 'bitsPerSample') ?? 1)) / 8,
  )

function inflated(strip: Uint8Array, page: TiffPage): Uint8Array {
  const row = rowBytes(page)
  const height = tagOf(page, 'height') ?? 0
  const rows = Math.min(height, tagOf(page, 'rowsPerStrip') ?? height)
  const samples = readOr(() => new Uint8Array(inflateSync(strip, { maxOutputLength: row * rows + row })), page)
  if (tagOf(page, 'predictor') === 2) addPredictions(samples, row, page)
  return samples
}

function readOr(inflate: () => Uint8Array, { number }: TiffPage): Uint8Array {
  try {
    return inflate()
  } catch (cause) {
    throw new InputError('the TIFF file is damaged', { page: number, cause })
  }
}

/** Undoes "each sample less the one to its left". */
function addPredictions(samples: Uint8Array, row: number, page: TiffPage): void {
  const bits = tagOf(page, 'bitsPerSample') ?? 1
  const apart = tagOf(page, 'samplesPerPixel') ?? 1
  if (bits !== 8) throw new InputError(`a TIFF picture of ${bits} bits with a predictor`, { page: page.number })
  for (let start = 0; start < samples.length; start += row) {
    const end = Math.min(start + row, samples.length)
    for (let i = start + apart; i < end; i++) samples[i] = samples[i]! + samples[i - apart]!
  }
}

/** Lays a file out: header, directory, values that do not fit into it, strips. All values are written as LONG. */
function writeTiff(
  little: boolean,
  tags: ReadonlyMap<number, readonly number[]>,
  strips: readonly Uint8Array[],
): Uint8Array {
  const entries = [
    ...tags,
    [TAGS.stripOffsets, strips.map(() => 0)],
    [TAGS.stripByteCounts, strips.map((s) => s.length)],
  ]
    .map(([tag, values]) => ({ tag: tag as number, values: values as readonly number[] }))
    .sort((a, b) => a.tag - b.tag)
  const directory = 8
  const values = directory + 2 + entries.length * 12 + 4
  const sizeOf = (list: readonly number[]): number => (list.length > 1 ? list.length * 4 : 0)
  let stripAt = values + entries.reduce((sum, entry) => sum + sizeOf(entry.values), 0)
  const file = new Uint8Array(stripAt + strips.reduce((sum, { length }) => sum + length, 0))
  const view = new DataView(file.buffer)
  view.setUint16(0, little ? 0x4949 : 0x4d4d)
  view.setUint16(2, 42, little)
  view.setUint32(4, directory, little)
  view.setUint16(directory, entries.length, little)
  const offsets = strips.map((strip) => {
    file.set(strip, stripAt)
    stripAt += strip.length
    return stripAt - strip.length
  })
  let valueAt = values
  entries.forEach(({ tag, values }, i) => {
    const at = directory + 2 + i * 12
    const list = tag === TAGS.stripOffsets ? offsets : values
    view.setUint16(at, tag, little)
    view.setUint16(at + 2, LONG, little)
    view.setUint32(at + 4, list.length, little)
    const target = list.length > 1 ? valueAt : at + 8
    if (list.length > 1) view.setUint32(at + 8, valueAt, little)
    list.forEach((value, k) => {
      view.setUint32(target + k * 4, value, little)
    })
    valueAt += sizeOf(list)
  })
  return file
}
