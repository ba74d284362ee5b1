import type { PackedMatrix } from '../../src/matrices/index.ts'
import type { Tensor } from './trained-tensors.ts'

/** Largest number of steps in a row. */
export const STEPS = 127

/**
 * Rounds each row of a tensor to steps of its own; a tensor of three sizes is one matrix below another.
 *
 * @param tensor what to round
 * @param largest most steps in a row, up to {@link STEPS}
 * @param keeps which rows are written; others are zeros, worth nothing
 */
export function packRows(
  { shape, values }: Tensor,
  largest = STEPS,
  keeps: (row: number) => boolean = () => true,
): PackedMatrix {
  const columns = shape.at(-1)!
  const rows = values.length / columns
  const bytes = new Int8Array(values.length)
  const steps = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    if (!keeps(row)) continue
    const own = values.subarray(row * columns, (row + 1) * columns)
    const step = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / largest
    steps[row] = step
    if (step > 0)
      bytes.set(
        own.map((value) => Math.round(value / step)),
        row * columns,
      )
  }
  return { rows, columns, bytes, steps }
}
