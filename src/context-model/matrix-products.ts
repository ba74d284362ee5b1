import type { PackedMatrix } from './format.ts'
import { MATRIX_PRODUCT } from './matrix-product-code.ts'

/** Multiplies vectors by the matrices it was made for, in whole numbers. */
export interface MatrixProducts {
  /** What to multiply, from its first number on: whole numbers up to {@link LARGEST}. */
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

/** Largest number in a vector. */
export const LARGEST = 32_767
/** Numbers of a row are multiplied so many at a time. */
export const LANES = 8
/** The longest row whose sum is a 32-bit number, whatever the bytes and numbers are, down to a multiple of {@link LANES}. */
export const LONGEST_ROW = 512

const PAGE = 1 << 16
/** Vectors and sums are read sixteen bytes at a time. */
const aligned = (length: number) => Math.ceil(length / 16) * 16

let compiled: WebAssembly.Module | undefined

/**
 * Prepares products of matrices and vectors. They are made in WebAssembly, eight numbers at a time: ten times as fast as
 * by a loop over typed arrays.
 *
 * @param matrices the matrices; their rows have a multiple of {@link LANES} bytes, {@link LONGEST_ROW} at most
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
  const memory = new WebAssembly.Memory({ initial: Math.ceil((sumsAt + 4 * rows) / PAGE) })
  matrices.forEach(({ bytes }, i) => {
    new Int8Array(memory.buffer).set(bytes, starts[i])
  })
  compiled ??= new WebAssembly.Module(Buffer.from(MATRIX_PRODUCT, 'base64'))
  const { multiply } = new WebAssembly.Instance(compiled, { host: { memory } }).exports
  return {
    vector: new Int16Array(memory.buffer, end, columns),
    sums: new Int32Array(memory.buffer, sumsAt, rows),
    multiply: (matrix, first, rows) => {
      const { columns } = matrices[matrix]!
      multiply(starts[matrix]! + first * columns, end, sumsAt, rows, columns)
    },
  }
}

/** What is used of WebAssembly: the types of Node leave it out. */
declare namespace WebAssembly {
  class Module {
    constructor(code: Uint8Array)
  }
  class Memory {
    readonly buffer: ArrayBuffer
    constructor(size: { readonly initial: number })
  }
  class Instance {
    readonly exports: { readonly multiply: (...numbers: readonly number[]) => void }
    constructor(module: Module, imports: { readonly host: { readonly memory: Memory } })
  }
}
