import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../../scripts/pages/paint.ts'
import { type Depth, encodePng, quantise } from '../../../scripts/pages/png.ts'

const ramp: Picture = {
  width: 37,
  height: 5,
  pixels: Uint8Array.from({ length: 37 * 5 }, (_, i) => (i * 53) % 256),
}

const decode = async (file: Buffer): Promise<number[]> => {
  const image = await loadImage(file)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] as number)
}

describe('encodePng', () => {
  it.each<Depth>([1, 2, 4, 8])('writes a picture of %i bits that decodes to its quantised levels', async (depth) => {
    expect(await decode(encodePng(ramp, depth))).toEqual([...quantise(ramp, depth).pixels])
  })

  it('keeps a blank bilevel page of A4 under 2 kB', () => {
    const blank = { width: 1654, height: 2339, pixels: new Uint8Array(1654 * 2339).fill(255) }
    expect(encodePng(blank, 1).length).toBeLessThan(2048)
  })
})
