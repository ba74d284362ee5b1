import type { PackedMatrix } from './packed-matrix.ts'
import { aligned, productMemory } from './product-memory.ts'

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
  const starts: number[] = []
  let end = 0
  for (const { bytes } of matrices) {
    starts.push(end)
    end = aligned(end + bytes.length)
  }
  const sumsAt = aligned(end + 2 * columns)
  const memory = productMemory(sumsAt + 4 * rows)
  matrices.forEach(({ bytes }, i) => {
    new Int8Array(memory.buffer).set(bytes, starts[i])
  })
  return {
    vector: new Int16Array(memory.buffer, end, columns),
    sums: new Int32Array(memory.buffer, sumsAt, rows),
    multiply: (matrix, first, rows) => {
      const { columns } = matrices[matrix]!
      memory.multiply(starts[matrix]! + first * columns, end, sumsAt, rows, columns)
    },
  }
}
