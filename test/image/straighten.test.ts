import { expect, it } from 'vitest'
import { type GreyImage, straighten } from '../../src/image/index.ts'

/** Broad black lines, 20 pixels apart, that fall by an angle. */
function linesAskew(degrees: number): GreyImage {
  const [width, height] = [600, 400]
  const slope = Math.tan((degrees * Math.PI) / 180)
  const inLine = (x: number, y: number): boolean => (((y - slope * x) % 20) + 20) % 20 < 8 && x > 60 && x < 540
  const pixels = Uint8Array.from({ length: width * height }, (_, i) =>
    inLine(i % width, Math.floor(i / width)) ? 0 : 255,
  )
  return { width, height, pixels, dpi: null }
}

/** How many rows hold nothing but ink in the middle of a picture. */
const levelRows = ({ width, height, pixels }: GreyImage): number =>
  Array.from({ length: height }, (_, y) => pixels.subarray(y * width + 150, y * width + 450)).filter((row) =>
    row.every((level) => level < 128),
  ).length

it.each([3, -3, 2, -4.6])('makes lines level that fall by %d°', (degrees) => {
  const askew = linesAskew(degrees)
  expect(levelRows(askew)).toBe(0)
  const { degrees: turned, image } = straighten(askew)
  expect(levelRows(image)).toBeGreaterThan(60)
  expect(turned).toBeCloseTo(-degrees, 0)
})

it.each([0, 1])('leaves a page as it is that is askew by %d°', (degrees) => {
  const page = linesAskew(degrees)
  expect(straighten(page)).toEqual({ image: page, degrees: 0 })
})

it('leaves a blank page as it is', () => {
  const blank = { width: 40, height: 30, pixels: new Uint8Array(1200).fill(255), dpi: null }
  expect(straighten(blank)).toEqual({ image: blank, degrees: 0 })
})
