import { expect, it } from 'vitest'
import { decodeImage, lineDirection, rotate } from '../../src/image/index.ts'
import { fixtureLines, fixturePage } from './pages.ts'

it.each(['thong-bao/good', 'thong-bao/poor', 'chi-thi/poor'])('sees which way the lines of %s run', async (scan) => {
  const page = await decodeImage(await fixturePage(scan))
  expect(lineDirection(page)).toBeGreaterThan(1.3)
  expect(lineDirection(rotate(page, 180))).toBeGreaterThan(1.3)
  expect(lineDirection(rotate(page, 90))).toBeLessThan(1 / 1.3)
  expect(lineDirection(rotate(page, 270))).toBeLessThan(1 / 1.3)
})

it('sees it in two lines', async () => {
  expect(lineDirection(await fixtureLines(658, 765))).toBeGreaterThan(1.3)
})

it('has no opinion of a blank page', () => {
  expect(lineDirection({ width: 30, height: 40, pixels: new Uint8Array(1200).fill(255), dpi: null })).toBe(1)
})
