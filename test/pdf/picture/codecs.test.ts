import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodeImage } from '../../../src/image/index.ts'
import { fakeEngine } from '../fake-engine.ts'
import { pagesOf, pdfFixture } from '../fixture.ts'

/** What the engine is given of the picture in a PDF. */
async function pictureIn(name: string) {
  const { recognise, seen } = fakeEngine()
  await pagesOf(pdfFixture(`codecs/${name}`), { recognise })
  return seen[0]?.image
}

const original = () => decodeImage(readFileSync(new URL('../../../fixtures/pdf/codecs/original.png', import.meta.url)))

/** Share of the pixels that are dark in both or light in both. */
function likeness(one: Uint8Array, other: Uint8Array): number {
  const same = one.reduce((count, level, i) => count + (level < 128 === other[i]! < 128 ? 1 : 0), 0)
  return same / one.length
}

it.each([['ccitt'], ['jbig2']])('takes a bitmap in %s pixel by pixel', async (name) => {
  const { height, pixels, width } = await original()
  expect(await pictureIn(name)).toEqual({ width, height, pixels, dpi: 200 })
})

it.each([['jpx'], ['jpeg']])('takes a picture in %s as good as it was stored', async (name) => {
  const { height, pixels, width } = await original()
  const { pixels: taken, ...picture } = (await pictureIn(name))!
  expect(picture).toEqual({ width, height, dpi: 200 })
  expect(likeness(taken, pixels)).toBeGreaterThan(0.99)
})
