import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type GreyImage, type QuarterTurn, rotate } from '../../src/image/index.ts'
import { type Orientation, orient } from '../../src/image/orient.ts'

/** Three pixels across, two down: 1 2 3 above 4 5 6. */
const PICTURE: GreyImage = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6), dpi: 200 }

it.each<[Orientation, number, number[]]>([
  [1, 3, [1, 2, 3, 4, 5, 6]],
  [2, 3, [3, 2, 1, 6, 5, 4]],
  [3, 3, [6, 5, 4, 3, 2, 1]],
  [4, 3, [4, 5, 6, 1, 2, 3]],
  [5, 2, [1, 4, 2, 5, 3, 6]],
  [6, 2, [4, 1, 5, 2, 6, 3]],
  [7, 2, [6, 3, 5, 2, 4, 1]],
  [8, 2, [3, 6, 2, 5, 1, 4]],
])('sees a picture of orientation %d', (orientation, width, pixels) => {
  expect(orient(PICTURE, orientation)).toEqual({ width, height: 6 / width, pixels: Uint8Array.from(pixels), dpi: 200 })
})

it('comes back to the picture after a whole turn', () => {
  const pictures = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).chain(([width, height]) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
      dpi: fc.constant(null),
    }),
  )
  fc.assert(
    fc.property(pictures, fc.constantFrom<QuarterTurn>(0, 90, 180, 270), (picture, turn) => {
      const back = ((360 - turn) % 360) as QuarterTurn
      expect(rotate(rotate(picture, turn), back)).toEqual(picture)
    }),
  )
})
