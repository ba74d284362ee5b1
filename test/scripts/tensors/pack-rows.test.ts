import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packRows } from '../../../scripts/tensors/pack-rows.ts'

const numbers = fc
  .array(fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 3, maxLength: 3 }), { minLength: 1 })
  .map((rows) => ({ shape: [rows.length, 3], values: Float32Array.from(rows.flat()) }))

describe('packRows', () => {
  it('rounds by half a step at most', () => {
    fc.assert(
      fc.property(numbers, (tensor) => {
        const { bytes, columns, steps } = packRows(tensor, 127, () => true)
        tensor.values.forEach((value, i) => {
          const step = steps[Math.floor(i / columns)]!
          expect(Math.abs(bytes[i]! * step - value)).toBeLessThanOrEqual(0.5001 * step + 1e-9)
        })
      }),
    )
  })

  it('leaves out rows that are not wanted', () => {
    const { bytes, steps } = packRows({ shape: [2, 2], values: Float32Array.of(1, 2, 3, 4) }, 127, (row) => row === 1)
    expect([...bytes]).toEqual([0, 0, 95, 127])
    expect(steps[0]).toBe(0)
  })
})
