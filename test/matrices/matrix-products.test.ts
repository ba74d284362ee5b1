import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembledProducts } from '../../scripts/matrices/assembled-products.ts'
import { LANES, LARGEST, LONGEST_ROW, matrixProducts, type PackedMatrix } from '../../src/matrices/index.ts'

const bytes = (length: number) => fc.int8Array({ minLength: length, maxLength: length })
const matrix = (rows: number, columns: number) =>
  bytes(rows * columns).map((bytes): PackedMatrix => ({ rows, columns, bytes, steps: new Float32Array(rows).fill(1) }))
const vector = (length: number) =>
  fc.array(fc.integer({ min: -LARGEST, max: LARGEST }), { minLength: length, maxLength: length })

/** A matrix, some of its rows, and a vector. */
const asked = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 })).chain(([rows, lanes]) =>
  fc.record({
    matrix: matrix(rows, lanes * LANES),
    vector: vector(lanes * LANES),
    first: fc.nat(rows - 1),
  }),
)

describe('matrixProducts', () => {
  it('sums up each row, whichever matrix and rows are asked for', () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), (all) => {
        const products = matrixProducts(all.map(({ matrix }) => matrix))
        all.forEach(({ first, matrix: { bytes, columns, rows }, vector }, i) => {
          products.vector.set(vector)
          products.multiply(i, first, rows - first)
          for (let row = first; row < rows; row++) {
            const sum = vector.reduce((sum, number, k) => sum + number * bytes[row * columns + k]!, 0)
            expect(products.sums[row - first]).toBe(sum)
          }
        })
      }),
    )
  })

  it.each([127, -128])('has room for the longest row of the largest numbers, times %i', (byte) => {
    const bytes = new Int8Array(LONGEST_ROW).fill(byte)
    const products = matrixProducts([{ rows: 1, columns: LONGEST_ROW, bytes, steps: Float32Array.of(1) }])
    products.vector.fill(LARGEST)
    products.multiply(0, 0, 1)
    expect(products.sums[0]).toBe(byte * LARGEST * LONGEST_ROW)
  })

  it('runs what its source assembles to', () => {
    const code = new URL('../../src/matrices/products-code.ts', import.meta.url)
    expect(assembledProducts()).toBe(readFileSync(code, 'utf8'))
  })
})
