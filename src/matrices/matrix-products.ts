import type { PackedMatrix } from './packed-matrix.ts'
import { productMemory } from './product-memory.ts'

/** Multiplies vectors by the matrices it was made for, in whole numbers. */
export interface MatrixProducts {
  /** What to multiply, from its first number on: whole numbers up to `LARGEST`. */
  readonly vector: Int16Array
  /** What came out, row by row, in steps of the matrix' rows. */
  readonly sums: Int32Array
  /**
   * Multiplies `vector` by rows of a matrix.
   *
   * @param matrix index of the matrix
   * @param first its first row
   * @param rows how many
   */
  multiply(matrix: number, first: number, rows: number): void
}

/**
 * Prepares products of matrices and vectors.
 *
 * @param matrices the matrices; their rows have a multiple of `LANES` bytes, `LONGEST_ROW` at most
 */
export function matrixProducts(matrices: readonly PackedMatrix[]): MatrixProducts {
  const columns = Math.max(...matrices.map((matrix) => matrix.columns))
  const rows = Math.max(...matrices.map((matrix) => matrix.rows))
  const { convolve, numbers, numbersAt, starts, sums, sumsAt } = productMemory(matrices, {
    numbers: columns,
    sums: rows,
  })
  return {
    vector: numbers,
    sums,
    multiply: (matrix, first, rows) => {
      const { columns } = matrices[matrix]!
      convolve(starts[matrix]! + first * columns, numbersAt, sumsAt, rows, columns, 1, 0, 1, 0)
    },
  }
}
