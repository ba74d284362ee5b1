import { expect, it } from 'vitest'
import { resolutionOf } from '../../src/ocr/resolution.ts'

const image = (width: number, height: number, dpi: number | null) => ({ width, height, dpi, pixels: new Uint8Array() })

it.each([
  ['what the file says', image(1654, 2339, 200), 200],
  ['that of A4 where it says nothing', image(2480, 3508, null), 300],
  ['that of A4 on its side', image(3508, 2480, null), 300],
  ['that of A4 where a camera says 72', image(3000, 4000, 72), 363],
  ['no less than the engine believes', image(300, 200, null), 70],
])('takes %s', (_, picture, dpi) => {
  expect(resolutionOf(picture)).toBe(dpi)
})
