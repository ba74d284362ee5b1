import { crc32 } from 'node:zlib'
import type { ImageKind } from './image-kind.ts'
import { pngChunks } from './png-chunks.ts'

const WHOLE: Readonly<Record<Exclude<ImageKind, 'tiff'>, (bytes: Uint8Array, view: DataView) => boolean>> = {
  png: isWholePng,
  jpeg: hasEndOfJpeg,
  webp: (bytes, view) => bytes.length >= 12 && bytes.length >= 8 + view.getUint32(4, true),
  bmp: isWholeBmp,
}

/**
 * Whether the whole of a picture is there: the library that decodes makes something up for what is missing.
 *
 * @param bytes the file, whose header has been read
 * @param kind its format
 */
export function isWhole(bytes: Uint8Array, kind: Exclude<ImageKind, 'tiff'>): boolean {
  return WHOLE[kind](bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

function isWholePng(bytes: Uint8Array, view: DataView): boolean {
  for (const { name, start, end } of pngChunks(view)) {
    // Capital letters begin the names of chunks without which there is no picture.
    if (/^[A-Z]/.test(name) && crc32(bytes.subarray(start - 4, end)) !== view.getUint32(end)) return false
    if (name === 'IEND') return true
  }
  return false
}

/** Looks for the last marker behind the start of the picture: thumbnails before it have one of their own. */
function hasEndOfJpeg(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.lastIndexOf(Uint8Array.of(0xff, 0xd9)) > file.lastIndexOf(Uint8Array.of(0xff, 0xda))
}

const NOT_COMPRESSED = 0

function isWholeBmp(bytes: Uint8Array, view: DataView): boolean {
  if (view.getUint32(14, true) < 40 || view.getUint32(30, true) !== NOT_COMPRESSED) return true
  const rowBits = view.getInt32(18, true) * view.getUint16(28, true)
  const rows = Math.abs(view.getInt32(22, true))
  return bytes.length >= view.getUint32(10, true) + Math.ceil(rowBits / 32) * 4 * rows
}
