import { expect, it } from 'vitest'
import { greyBits, greyPixels } from '../../../src/pdf/picture/grey-pixels.ts'

it('makes colours grey as the eye has them', () => {
  expect([...greyPixels(Uint8Array.of(0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 0), 4, 3)]).toEqual([0, 255, 76, 150])
  expect([...greyPixels(Uint8Array.of(0, 0, 255, 9, 10, 10, 10, 9), 2, 4)]).toEqual([29, 10])
})

it('unpacks rows of bits, each of whole bytes', () => {
  const rows = Uint8Array.of(0b10100000, 0b01000000)
  expect([...greyBits(rows, 3, 2)]).toEqual([255, 0, 255, 0, 255, 0])
})
