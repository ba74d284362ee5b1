import { expect, it } from 'vitest'
import { type GreyImage, type QuarterTurn, rotate } from '../../src/image/index.ts'
import type { EngineOutput } from '../../src/ocr/engine.ts'
import { readUpright } from '../../src/ocr/read-upright.ts'
import { engineBlocks } from './engine-blocks.ts'

/** A page of 96 by 64 pixels with lines across it; the first pixel is grey, so that it shows which way it stands. */
const PAGE: GreyImage = {
  width: 96,
  height: 64,
  pixels: Uint8Array.from({ length: 96 * 64 }, (_, i) => (i === 0 ? 200 : Math.floor(i / 96) % 8 < 4 ? 0 : 255)),
  dpi: null,
}

/** An engine that reads words well where the page stands upright, and badly where it does not. */
function fakeReader() {
  const seen: GreyImage[] = []
  const read = async (image: GreyImage): Promise<EngineOutput> => {
    seen.push(image)
    const upright = image.pixels[0] === 200
    return {
      blocks: engineBlocks([
        [
          ['Cộng', upright ? 90 : 30],
          ['hòa', upright ? 95 : 35],
        ],
      ]),
      hocr: '',
    }
  }
  return { read, seen }
}

it.each<[QuarterTurn, number]>([
  [0, 1],
  [180, 2],
  [90, 2],
  [270, 1],
])('puts a page turned by %d° upright, with %d readings', async (turn, readings) => {
  const { read, seen } = fakeReader()
  const { degrees, image } = await readUpright(rotate(PAGE, turn), read)
  expect(image).toEqual(PAGE)
  expect(degrees).toBe((360 - turn) % 360)
  expect(seen).toHaveLength(readings)
})

it('reads a blank page once', async () => {
  const blank = { ...PAGE, pixels: new Uint8Array(96 * 64).fill(255) }
  let readings = 0
  const { image } = await readUpright(blank, async () => {
    readings++
    return { blocks: [], hocr: '' }
  })
  expect([image, readings]).toEqual([blank, 1])
})

it('keeps the best reading where none is good', async () => {
  const { image } = await readUpright(PAGE, async ({ pixels }) => ({
    blocks: engineBlocks([[['mờ', pixels[0] === 200 ? 50 : 20]]]),
    hocr: '',
  }))
  expect(image).toEqual(PAGE)
})

it('does not trust words that stand on end', async () => {
  const seen: number[] = []
  await readUpright({ ...PAGE, pixels: PAGE.pixels.map((_, i) => (i % 7 === 0 ? 0 : 255)) }, async ({ width }) => {
    seen.push(width)
    const blocks = engineBlocks([[['Cộng', 90]]])
    if (width === 64) return { blocks, hocr: '' }
    const [word] = blocks[0]!.paragraphs[0]!.lines[0]!.words
    word!.bbox = { x0: 0, y0: 0, x1: 10, y1: 60 }
    return { blocks, hocr: '' }
  })
  expect(seen.at(-1)).toBe(64)
})
