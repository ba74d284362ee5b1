import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { decodeImage } from '../../src/image/index.ts'
import { bmpFile, withExif } from './files.ts'
import { fixturePage } from './pages.ts'

/** A picture, 40 by 20: red on the left, transparent on the right. */
function redAndNothing(): Canvas {
  const canvas = createCanvas(40, 20)
  const context = canvas.getContext('2d')
  context.fillStyle = 'rgb(255, 0, 0)'
  context.fillRect(0, 0, 20, 20)
  return canvas
}

it('reads a page of a scan', async () => {
  const { width, height, pixels, dpi } = await decodeImage(await fixturePage('thong-bao/poor'))
  expect({ width, height, dpi }).toEqual({ width: 1240, height: 1754, dpi: 150 })
  expect(new Set(pixels)).toEqual(new Set([0, 255]))
  expect(pixels.filter((level) => level === 0).length / pixels.length).toBeCloseTo(0.07, 1)
})

it('turns colours into their luminance, and transparent places white', async () => {
  const { pixels } = await decodeImage(redAndNothing().toBuffer('image/png'))
  expect([pixels[0], pixels[39]]).toEqual([76, 255])
})

it('reads JPEG, WebP and BMP files', async () => {
  const jpeg = await decodeImage(redAndNothing().toBuffer('image/jpeg'))
  expect(jpeg).toMatchObject({ width: 40, height: 20 })
  expect(jpeg.pixels[0]).toBeCloseTo(76, -1)
  const webp = await decodeImage(redAndNothing().toBuffer('image/webp'))
  expect(webp).toMatchObject({ width: 40, height: 20 })
  expect(webp.pixels[39]).toBe(255)
  expect(await decodeImage(bmpFile(3, 2, 7874))).toEqual({
    width: 3,
    height: 2,
    dpi: 200,
    pixels: Uint8Array.of(0, 128, 255, 0, 128, 255),
  })
})

it('puts a picture upright as its EXIF data say', async () => {
  const jpeg = withExif(redAndNothing().toBuffer('image/jpeg'), { orientation: 6, dpi: 300 })
  const { width, height, pixels, dpi } = await decodeImage(jpeg)
  expect({ width, height, dpi }).toEqual({ width: 20, height: 40, dpi: 300 })
  expect([pixels[0], pixels[39 * 20]].map((level) => Math.round(level! / 25))).toEqual([3, 0])
})

it.each([
  ['an empty file', new Uint8Array(), 'the file is empty'],
  ['a text', Buffer.from('Cộng hòa'), 'not a PNG, JPEG, WebP, BMP or TIFF image'],
  ['a signature and nothing more', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'the image is damaged'],
])('refuses %s', async (_, bytes, message) => {
  await expect(decodeImage(bytes)).rejects.toMatchObject({ name: 'InputError', message })
})

it('refuses a picture that would fill the memory, before it is decoded', async () => {
  const bytes = Buffer.from(await fixturePage())
  bytes.writeUInt32BE(60_000, 16)
  bytes.writeUInt32BE(60_000, 20)
  await expect(decodeImage(bytes)).rejects.toMatchObject({
    name: 'InputError',
    message: 'the image is too large: 60000 × 60000 pixels',
    hint: 'reduce it to 100 million pixels',
  })
})

it('leaves the bytes as they are', async () => {
  const bytes = await fixturePage()
  const before = Buffer.from(bytes)
  await decodeImage(bytes)
  expect(bytes.equals(before)).toBe(true)
})

it.each(['image/png', 'image/jpeg', 'image/webp'] as const)('refuses a file of %s that is cut off', async (type) => {
  const canvas = redAndNothing()
  const bytes = type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type, 80)
  for (const missing of [2, 20]) {
    await expect(decodeImage(bytes.subarray(0, -missing))).rejects.toMatchObject({
      name: 'InputError',
      message: 'the image is damaged or cut off',
    })
  }
})

it('refuses a BMP file that is cut off', async () => {
  await expect(decodeImage(bmpFile(9, 9).subarray(0, -1))).rejects.toThrow('the image is damaged or cut off')
})

it('refuses a PNG file whose pixels were changed', async () => {
  const bytes = Buffer.from(await fixturePage())
  bytes.fill(0, 20_000, 20_004)
  await expect(decodeImage(bytes)).rejects.toThrow('the image is damaged or cut off')
})
