/** A matrix of bytes: what each is worth is told by its row. */
export interface PackedMatrix {
  readonly rows: number
  readonly columns: number
  /** Row by row. */
  readonly bytes: Int8Array
  /** What one step is worth in each row. */
  readonly steps: Float32Array
}

/** Numbers of a row are multiplied so many at a time. */
export const LANES = 8
/** Largest number that a matrix is multiplied with, whatever it is. */
export const LARGEST = 32_767
/** The longest row whose sum with such numbers is a 32-bit number, down to a multiple of {@link LANES}. */
export const LONGEST_ROW = 512

/**
 * The largest number that rows may be multiplied with, so that their sums are 32-bit numbers.
 *
 * @param columns of a row
 */
export const largestFor = (columns: number): number => Math.min(LARGEST, Math.floor((2 ** 31 - 1) / (128 * columns)))
