import type { PackedMatrix } from './packed-matrix.ts'
import { PRODUCTS } from './products-code.ts'

/** Products of numbers in a memory; see `products.wat` for what each number is. */
interface Products {
  convolve(
    matrix: number,
    plane: number,
    sums: number,
    rows: number,
    part: number,
    parts: number,
    apart: number,
    positions: number,
    step: number,
  ): void
}

/** A memory with matrices, and the products of what lies in it. Places are offsets in bytes. */
export interface ProductMemory extends Products {
  /** Where each matrix lies. */
  readonly starts: readonly number[]
  /** What to multiply, and where it lies. */
  readonly numbers: Int16Array
  readonly numbersAt: number
  /** What comes out, and where. */
  readonly sums: Int32Array
  readonly sumsAt: number
}

const PAGE = 1 << 16
/** Numbers and sums are read sixteen bytes at a time. */
const aligned = (length: number): number => Math.ceil(length / 16) * 16

let compiled: WebAssembly.Module | undefined

/**
 * Prepares products of matrices. They are made in WebAssembly, eight numbers at a time: ten times as fast as by a loop
 * over typed arrays.
 *
 * @param matrices what is multiplied with
 * @param room how many numbers are multiplied, and how many sums there are, at most
 */
export function productMemory(
  matrices: readonly PackedMatrix[],
  room: { readonly numbers: number; readonly sums: number },
): ProductMemory {
  let numbersAt = 0
  const starts = matrices.map(({ bytes }) => {
    const start = numbersAt
    numbersAt = aligned(start + bytes.length)
    return start
  })
  const sumsAt = aligned(numbersAt + 2 * room.numbers)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((sumsAt + 4 * room.sums) / PAGE) })
  const { buffer } = memory
  matrices.forEach(({ bytes }, i) => {
    new Int8Array(buffer).set(bytes, starts[i])
  })
  compiled ??= new WebAssembly.Module(Buffer.from(PRODUCTS, 'base64'))
  const { convolve } = new WebAssembly.Instance(compiled, { host: { memory } }).exports
  return {
    starts,
    numbers: new Int16Array(buffer, numbersAt, room.numbers),
    numbersAt,
    sums: new Int32Array(buffer, sumsAt, room.sums),
    sumsAt,
    convolve,
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
    readonly exports: Products
    constructor(module: Module, imports: { readonly host: { readonly memory: Memory } })
  }
}
