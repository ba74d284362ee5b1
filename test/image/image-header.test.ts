import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { imageHeader } from '../../src/image/image-header.ts'
import { bmpFile, withExif } from './files.ts'
import { fixturePage } from './pages.ts'

it('reads size and resolution of a PNG file', async () => {
  expect(imageHeader(await fixturePage('thong-bao/good'), 'png')).toEqual({ width: 1654, height: 2339, dpi: 200 })
  expect(imageHeader(await fixturePage('thong-bao/poor'), 'png')).toEqual({ width: 1240, height: 1754, dpi: 150 })
})

it('reads the resolution of a BMP file, which is by the metre', () => {
  expect(imageHeader(bmpFile(3, 2, 11811), 'bmp')).toEqual({ width: 3, height: 2, dpi: 300 })
})

it('reads size and resolution of a JPEG file from its frame and its EXIF data', () => {
  const jpeg = createCanvas(40, 30).toBuffer('image/jpeg')
  const exif = withExif(jpeg, { orientation: 1, dpi: 300 })
  expect(imageHeader(exif, 'jpeg')).toEqual({ width: 40, height: 30, dpi: 300 })
})

it('takes the resolution of a JPEG file from its first segment where that has one', () => {
  const jpeg = createCanvas(40, 30).toBuffer('image/jpeg')
  const jfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 2, 0, 118, 0, 118, 0, 0)
  const file = Buffer.concat([jpeg.subarray(0, 2), jfif, withExif(jpeg, { orientation: 1, dpi: 72 }).subarray(2)])
  expect(imageHeader(file, 'jpeg')?.dpi).toBe(300)
})

it.each([100, 80])('reads the size of a WebP file of quality %d', (quality) => {
  expect(imageHeader(createCanvas(40, 30).toBuffer('image/webp', quality), 'webp')).toEqual({
    width: 40,
    height: 30,
    dpi: null,
  })
})

it('finds nothing in a file that ends too soon', async () => {
  expect(imageHeader((await fixturePage()).subarray(0, 20), 'png')).toBeNull()
  expect(imageHeader(bmpFile(3, 2, 11811).subarray(0, 24), 'bmp')).toBeNull()
  expect(imageHeader(createCanvas(40, 30).toBuffer('image/jpeg').subarray(0, 30), 'jpeg')).toBeNull()
})
