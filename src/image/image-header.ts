import { exifDpi } from './exif.ts'
import type { ImageKind } from './image-kind.ts'
import { pngChunks } from './png-chunks.ts'

/** What an image file says of its picture before the pixels. */
export interface ImageHeader {
  /** In pixels, as they are stored. */
  readonly width: number
  readonly height: number
  /** Pixels an inch; null where it is not said. */
  readonly dpi: number | null
}

/** Reads the header of a file of one kind; throws a RangeError where the file ends too soon. */
type ReadHeader = (view: DataView) => ImageHeader | null

const INCHES_A_METRE = 0.0254
const CENTIMETRES_AN_INCH = 2.54

const READERS: Readonly<Record<Exclude<ImageKind, 'tiff'>, ReadHeader>> = {
  png: pngHeader,
  jpeg: jpegHeader,
  webp: webpHeader,
  bmp: bmpHeader,
}

/**
 * Reads the size and the resolution of a picture without its pixels.
 *
 * @param bytes the file
 * @param kind its format
 * @returns null if the file is damaged there
 */
export function imageHeader(bytes: Uint8Array, kind: Exclude<ImageKind, 'tiff'>): ImageHeader | null {
  try {
    return READERS[kind](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function pngHeader(view: DataView): ImageHeader {
  const chunk = [...pngChunks(view)].find(({ name }) => name === 'pHYs')
  const byMetre = chunk !== undefined && view.getUint8(chunk.start + 8) === 1
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    dpi: byMetre ? rounded(view.getUint32(chunk.start) * INCHES_A_METRE) : null,
  }
}

function bmpHeader(view: DataView): ImageHeader {
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true), dpi: null }
  }
  return {
    width: view.getInt32(18, true),
    // Below zero where the rows are stored from the top.
    height: Math.abs(view.getInt32(22, true)),
    dpi: rounded(view.getInt32(38, true) * INCHES_A_METRE),
  }
}

function jpegHeader(view: DataView): ImageHeader | null {
  let dpi: number | null = null
  let at = 2
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi }
    if (marker === 0xe0) dpi ??= jfifDpi(view, at + 4)
    if (marker === 0xe1 && fourLetters(view, at + 4) === 'Exif') dpi ??= exifDpi(view, at + 10)
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Start of a frame: C0 to CF, but for the tables of Huffman and arithmetic codes and an extension. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jfifDpi(view: DataView, at: number): number | null {
  if (fourLetters(view, at) !== 'JFIF') return null
  const density = view.getUint16(at + 8)
  const unit = view.getUint8(at + 7)
  if (unit === 1) return rounded(density)
  return unit === 2 ? rounded(density * CENTIMETRES_AN_INCH) : null
}

function webpHeader(view: DataView): ImageHeader | null {
  let size: Pick<ImageHeader, 'width' | 'height'> | null = null
  let dpi: number | null = null
  let at = 12
  while (at + 8 <= view.byteLength) {
    const name = fourLetters(view, at)
    if (name === 'EXIF') dpi ??= exifDpi(view, at + 8)
    size ??= webpSize(view, name, at + 8)
    const length = view.getUint32(at + 4, true)
    at += 8 + length + (length % 2)
  }
  return size === null ? null : { ...size, dpi }
}

function webpSize(view: DataView, chunk: string, at: number): Pick<ImageHeader, 'width' | 'height'> | null {
  if (chunk === 'VP8X') return { width: 1 + threeBytes(view, at + 4), height: 1 + threeBytes(view, at + 7) }
  if (chunk === 'VP8 ') {
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
  }
  if (chunk !== 'VP8L') return null
  const bits = view.getUint32(at + 1, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)

const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

/** A resolution stored by the metre is off by a fraction; zero stands for "unknown". */
const rounded = (dpi: number): number | null => (dpi > 0 ? Math.round(dpi) : null)
