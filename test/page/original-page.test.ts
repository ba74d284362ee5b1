import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Page } from '../../src/page/index.ts'
import { asOriginal, originalBox, turnedFrom, turnedPoint, turnedSize } from '../../src/page/index.ts'

const ORIGINAL = { width: 600, height: 400 }

/** A page that was turned, with a word on it. */
function turned(degrees: number, box: Box): Page {
  return {
    number: 1,
    ...turnedSize(ORIGINAL, degrees),
    ...turnedFrom(ORIGINAL, degrees),
    unitsPerInch: 72,
    readings: [{ source: 'vie', lines: [{ words: [{ text: 'a', box }], box }] }],
    rules: [box],
  }
}

const BOX = { left: 10, top: 20, right: 70, bottom: 50 }

describe('a box of a page', () => {
  it.each([
    [90, { left: 20, top: 330, right: 50, bottom: 390 }],
    [180, { left: 530, top: 350, right: 590, bottom: 380 }],
    [270, { left: 550, top: 10, right: 580, bottom: 70 }],
    [-90, { left: 550, top: 10, right: 580, bottom: 70 }],
  ])('that was turned clockwise by %d° lies on the page of the file where it was printed', (degrees, expected) => {
    expect(originalBox(turned(degrees, BOX), BOX)).toEqual(expected)
  })

  it('that lay askew lies in a box around it, hardly larger', () => {
    // The upper left corner of a page turned counterclockwise was farther to the right, and higher.
    const { bottom, left, right, top } = originalBox(turned(-2, BOX), BOX)
    const points = [left, top, right, bottom].map((side) => Math.round(side))
    expect(points).toEqual([15, 10, 76, 42])
  })

  it('that was not turned is the same', () => {
    expect(originalBox(turned(0, BOX), BOX)).toBe(BOX)
    expect(turned(360, BOX).original).toBeUndefined()
  })

  it('holds all points of it, however the page was turned', () => {
    const side = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(fc.integer({ min: -359, max: 359 }), side, side, side, side, (degrees, left, top, width, height) => {
        const box = { left, top, right: left + width, bottom: top + height }
        const page = turned(degrees, box)
        const around = originalBox(page, box)
        for (const point of [
          [left, top],
          [left + width, top + height],
          [left + width / 2, top],
        ] as const) {
          const [x, y] = turnedPoint(point, page, ORIGINAL, -degrees)
          expect(x).toBeGreaterThan(around.left - 1e-6)
          expect(x).toBeLessThan(around.right + 1e-6)
          expect(y).toBeGreaterThan(around.top - 1e-6)
          expect(y).toBeLessThan(around.bottom + 1e-6)
        }
      }),
    )
  })
})

it('a page as it is in its file has its size and all its boxes', () => {
  const box = { left: 20, top: 330, right: 50, bottom: 390 }
  expect(asOriginal(turned(90, BOX))).toEqual({
    number: 1,
    ...ORIGINAL,
    unitsPerInch: 72,
    readings: [{ source: 'vie', lines: [{ words: [{ text: 'a', box }], box }] }],
    rules: [box],
  })
})

it('puts the letters of its words back too', () => {
  const page = turned(90, BOX)
  const lines = page.readings[0]!.lines.map((line) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, letters: [word.box] })),
  }))
  const [word] = asOriginal({ ...page, readings: [{ source: 'vie', lines }] }).readings[0]!.lines[0]!.words
  expect(word!.letters).toEqual([word!.box])
})
