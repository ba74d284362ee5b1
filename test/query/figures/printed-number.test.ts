import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { misreadingsOf, readNumber } from '../../../src/query/figures/printed-number.ts'

describe('readNumber', () => {
  it.each([
    ['333.943', 333943, 0],
    ['2.846,5', 2846.5, 1],
    ['84,38', 84.38, 2],
    ['02', 2, 0],
    ['1.135.216.740', 1135216740, 0],
    ['31.55', 31.55, 2],
    ['2491', 2491, 0],
  ])('reads %s as %d with %d decimals', (printed, value, decimals) => {
    expect(readNumber(printed)).toEqual({ value, decimals })
  })

  it('reads what the language of the country writes', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (value) => {
        expect(readNumber(new Intl.NumberFormat('vi-VN').format(value)).value).toBe(value)
      }),
    )
  })
})

describe('misreadingsOf', () => {
  it('changes one digit, or takes a point for a comma', () => {
    expect(misreadingsOf('7')).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9])
    expect(misreadingsOf('2.440')).toContain(2.44)
    expect(misreadingsOf('2.440')).toContain(2140)
    expect(misreadingsOf('2.440')).toHaveLength(4 * 9 + 1)
  })
})
