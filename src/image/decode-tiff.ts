import { InputError } from '../page/index.ts'
import { type Canvas, decodeWithCanvas } from './decode-with-canvas.ts'
import type { GreyImage } from './grey-image.ts'
import { assertSize } from './image-limits.ts'
import { isWhole } from './is-whole.ts'
import { jpegOfStrip } from './jpeg-strip.ts'
import { type Orientation, orient } from './orient.ts'
import { singlePageTiff, tiffStrips } from './single-page-tiff.ts'
import { directoryDpi, TAGS } from './tiff-directory.ts'
import { type TiffPage, tagOf } from './tiff-pages.ts'

/** What decodes pictures. */
export interface Decoders {
  readonly loadCanvas: () => Promise<Canvas>
  /** Turns a TIFF file with one picture in strips, compressed for fax machines, with LZW, PackBits or not, into PNG. */
  readonly tiffToPng: (file: Uint8Array) => Promise<Uint8Array>
}

const OLD_JPEG = 6
const JPEG = 7

/**
 * Reads one picture of a TIFF file, in grey levels and upright as the file says.
 *
 * @param bytes the file
 * @param page the picture
 * @param decoders what decodes it
 * @throws InputError if it is damaged, too large, or stored in a way that is not read
 */
export async function decodeTiffPage(bytes: Uint8Array, page: TiffPage, decoders: Decoders): Promise<GreyImage> {
  const { number } = page
  const width = tagOf(page, 'width') ?? 0
  const height = tagOf(page, 'height') ?? 0
  const compression = tagOf(page, 'compression')
  assertSize(width, height)
  if (compression === OLD_JPEG) {
    throw new InputError('compressed with the JPEG of old TIFF files', { page: number, hint: 'convert it to PNG' })
  }
  const pixels =
    compression === JPEG
      ? await decodeJpegStrips(bytes, page, width, height, decoders)
      : (await decodeWithCanvas(await decoders.tiffToPng(singlePageTiff(bytes, page)), decoders.loadCanvas)).pixels
  if (pixels.length !== width * height) throw new InputError('the TIFF file is damaged', { page: number })
  return orient({ width, height, pixels, dpi: directoryDpi(page.values) }, orientationOf(page))
}

function orientationOf(page: TiffPage): Orientation {
  const orientation = tagOf(page, 'orientation') ?? 1
  return orientation >= 1 && orientation <= 8 ? (orientation as Orientation) : 1
}

async function decodeJpegStrips(
  bytes: Uint8Array,
  page: TiffPage,
  width: number,
  height: number,
  { loadCanvas }: Decoders,
): Promise<Uint8Array> {
  const tables = page.values.get(TAGS.jpegTables)
  const rgb = tagOf(page, 'photometric') === 2
  const pixels = new Uint8Array(width * height)
  let at = 0
  for (const strip of tiffStrips(bytes, page)) {
    const jpeg = jpegOfStrip(strip, tables && Uint8Array.from(tables), rgb)
    if (!isWhole(jpeg, 'jpeg')) throw new InputError('the TIFF file is damaged', { page: page.number })
    const part = await decodeWithCanvas(jpeg, loadCanvas)
    if (part.width !== width || at + part.pixels.length > pixels.length) {
      throw new InputError('the TIFF file is damaged', { page: page.number })
    }
    pixels.set(part.pixels, at)
    at += part.pixels.length
  }
  if (at < pixels.length) throw new InputError('the TIFF file is damaged', { page: page.number })
  return pixels
}
