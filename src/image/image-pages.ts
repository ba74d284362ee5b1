import { InputError } from '../page/index.ts'
import { type Decoders, decodeTiffPage } from './decode-tiff.ts'
import { decodeWithCanvas } from './decode-with-canvas.ts'
import type { GreyImage } from './grey-image.ts'
import { imageHeader } from './image-header.ts'
import { type ImageKind, imageKind } from './image-kind.ts'
import { assertSize } from './image-limits.ts'
import { isWhole } from './is-whole.ts'
import { readTiffPage, tiffOffsets } from './tiff-pages.ts'

/** A page of an image file, not yet decoded. */
export interface ImagePage {
  /** Counted from 1. */
  readonly number: number
  /** @throws InputError if it is damaged, or what decodes it is missing */
  readonly decode: (decoders: Decoders) => Promise<GreyImage>
}

/**
 * Lists the pages of an image file: one, or those of a TIFF file. One that cannot be found is the last, and fails when it
 * is decoded.
 *
 * @param bytes the file; its first bytes tell the format
 * @throws InputError if it is empty or no image
 */
export function imagePages(bytes: Uint8Array): ImagePage[] {
  if (bytes.length === 0) throw new InputError('the file is empty')
  const kind = imageKind(bytes)
  if (kind === null) throw new InputError('not a PNG, JPEG, WebP, BMP or TIFF image')
  if (kind !== 'tiff') return [{ number: 1, decode: ({ loadCanvas }) => decodePicture(bytes, kind, loadCanvas) }]
  return tiffOffsets(bytes).map((offset, i) => ({
    number: i + 1,
    decode: async (decoders) => decodeTiffPage(bytes, readTiffPage(bytes, offset, i + 1), decoders),
  }))
}

async function decodePicture(
  bytes: Uint8Array,
  kind: Exclude<ImageKind, 'tiff'>,
  loadCanvas: Decoders['loadCanvas'],
): Promise<GreyImage> {
  const header = imageHeader(bytes, kind)
  if (header === null) throw new InputError('the image is damaged')
  assertSize(header.width, header.height)
  if (!isWhole(bytes, kind)) throw new InputError('the image is damaged or cut off')
  return { ...(await decodeWithCanvas(bytes, loadCanvas)), dpi: header.dpi }
}
