import { crc32, deflateSync } from 'node:zlib'
import type { Picture } from './paint.ts'

/** Bits a pixel of a grey PNG. */
export type Depth = 1 | 2 | 4 | 8

/**
 * Rounds grey levels to those that a depth can hold, so that what is read is what is stored.
 *
 * @param picture the picture
 * @param depth bits a pixel
 * @returns a new picture
 */
export const quantise = (picture: Picture, depth: Depth): Picture => {
  const top = (1 << depth) - 1
  return { ...picture, pixels: picture.pixels.map((level) => (Math.round((level * top) / 255) * 255) / top) }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Packs grey levels into rows of the given depth, each led by filter type 0 (none) or 2 (up). */
const packRows = ({ width, height, pixels }: Picture, depth: Depth, filter: 0 | 2): Buffer => {
  const stride = Math.ceil((width * depth) / 8)
  const top = (1 << depth) - 1
  const packed = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const level = Math.round(((pixels[y * width + x] as number) * top) / 255)
      const bit = x * depth
      const at = y * stride + (bit >> 3)
      packed[at] = (packed[at] as number) | (level << (8 - depth - (bit & 7)))
    }
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y++) {
    rows[y * (stride + 1)] = filter
    for (let i = 0; i < stride; i++) {
      const above = filter === 2 && y > 0 ? (packed[(y - 1) * stride + i] as number) : 0
      rows[y * (stride + 1) + 1 + i] = ((packed[y * stride + i] as number) - above) & 255
    }
  }
  return rows
}

/**
 * Encodes a grey picture as PNG (RFC 2083): no palette, the smaller of two row filters.
 *
 * @param picture the picture
 * @param depth bits a pixel; grey levels are rounded to what it can hold
 * @param dpi resolution noted in the file
 * @returns the file
 */
export const encodePng = (picture: Picture, depth: Depth, dpi = 200): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(picture.width, 0)
  header.writeUInt32BE(picture.height, 4)
  header[8] = depth
  const density = Buffer.alloc(9)
  density.writeUInt32BE(Math.round(dpi / 0.0254), 0)
  density.writeUInt32BE(Math.round(dpi / 0.0254), 4)
  density[8] = 1
  const bodies = ([0, 2] as const).map((filter) => deflateSync(packRows(picture, depth, filter), { level: 9 }))
  const smallest = bodies.reduce((a, b) => (b.length < a.length ? b : a))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', smallest),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
