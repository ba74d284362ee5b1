import { describe, expect, it } from 'vitest'
import type { GreyImage } from '../../src/image/index.ts'
import { ABOVE, EM, ROWS, STRIDE } from '../../src/recogniser/shape.ts'
import { MARGIN, type WordPicture, wordPicture } from '../../src/recogniser/word-picture.ts'

const [WIDTH, HEIGHT] = [400, 200]

/** A picture of paper with black boxes on it. */
function painted(boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[], level = 0) {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(240)
  for (const [left, top, right, bottom] of boxes)
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) pixels[y * WIDTH + x] = level
  return { width: WIDTH, height: HEIGHT, pixels, dpi: 200 } satisfies GreyImage
}

/** Where the ink of a picture lies. */
function inked({ ink, width }: WordPicture) {
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  ink.forEach((part, i) => {
    if (part < 0.5) return
    rows.add(Math.floor(i / width))
    columns.add(i % width)
  })
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows) + 1,
    left: Math.min(...columns),
    right: Math.max(...columns) + 1,
  }
}

describe('wordPicture', () => {
  it('brings words of any size to one', () => {
    for (const em of [28, 56, 40]) {
      // As high as the type, and twice as wide: a stroke at its top and one on the base line.
      const strokes = [120 - em, 120 - em / 4].map((top) => [100, top, 100 + 2 * em, top + em / 4] as const)
      const image = painted(strokes)
      const picture = wordPicture(image, { left: 100, right: 100 + 2 * em, em, base: 120, slope: 0 })!
      const { bottom, left, right, top } = inked(picture)
      expect(picture.width % STRIDE).toBe(0)
      expect(picture.ink).toHaveLength(ROWS * picture.width)
      expect([top, bottom].map((row) => row - ABOVE)).toEqual([-EM, 0])
      expect(Math.abs(left - MARGIN * EM)).toBeLessThan(1)
      expect(right - left).toBe(2 * EM)
    }
  })

  it('follows a line that falls', () => {
    const em = 40
    const strokes = (above: number, below: number) =>
      Array.from({ length: 200 }, (_, i) => [100 + i, 100 - above + (i >> 2), 101 + i, 100 - below + (i >> 2)] as const)
    const image = painted([...strokes(40, 30), ...strokes(10, 0)])
    const picture = wordPicture(image, { left: 100, right: 300, em, base: 75, slope: 0.25 })!
    const { bottom, top } = inked(picture)
    expect(Math.abs(bottom - ABOVE)).toBeLessThan(2)
    expect(Math.abs(top - ABOVE + EM)).toBeLessThan(2)
  })

  it('takes faint ink for ink, and no more than paper for nothing', () => {
    const place = { left: 100, right: 140, em: 40, base: 100, slope: 0 }
    expect(inked(wordPicture(painted([[100, 80, 140, 100]], 180), place)!)).toMatchObject({ bottom: ABOVE })
    expect(wordPicture(painted([]), place)).toBeUndefined()
  })

  it('goes beyond the edges of the page as if it were there as at them', () => {
    const image = painted([[10, 5, 30, 20]])
    const grey = { ...image, pixels: image.pixels.map((level) => Math.min(level, 170)) }
    const place = { left: 10, right: 30, em: 40, base: 20, slope: 0 }
    expect(inked(wordPicture(grey, place)!)).toEqual(inked(wordPicture(image, place)!))
    expect(inked(wordPicture(grey, place)!)).toMatchObject({ bottom: ABOVE })
  })

  it('leaves out what has no size, or is no word', () => {
    const image = painted([[0, 0, 400, 20]])
    expect(wordPicture(image, { left: 0, right: 400, em: 0, base: 20, slope: 0 })).toBeUndefined()
    expect(wordPicture(image, { left: 0, right: 400, em: 5, base: 20, slope: 0 })).toBeUndefined()
    expect(wordPicture(image, { left: 0, right: Number.NaN, em: 5, base: 20, slope: 0 })).toBeUndefined()
  })
})
