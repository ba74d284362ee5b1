import { FORMAT_VERSION, MAGIC, type PackedMatrix } from '../../src/context-model/format.ts'
import { packSections } from '../../src/sections/index.ts'

/** A trained tensor: its sizes, and its numbers row by row. */
export interface Tensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

export interface ContextShape {
  /** Tells the vocabulary. */
  readonly fingerprint: number
  readonly near: number
  readonly far: number
  readonly topic: number
}

/** Largest number of steps in a row. Words are most of the model: they are rounded to fewer steps, which packs better. */
const STEPS = 127
const STEPS_OF_WORDS = 31

/**
 * Writes a trained model in the layout that `src/context-model/format.ts` describes.
 *
 * @param tensors by name
 * @param canTell by word id, whether the model was trained to tell it
 */
export function packContextModel(
  tensors: ReadonlyMap<string, Tensor>,
  { far, fingerprint, near, topic }: ContextShape,
  canTell: (word: number) => boolean,
): Buffer {
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name)
    if (found === undefined) throw new Error(`there are no weights for "${name}"`)
    return found
  }
  const [words, width] = tensor('told').shape as [number, number]
  const hidden = tensor('deep').shape[0]!
  const sections: ArrayBufferView[] = []
  const add = (view: ArrayBufferView) => sections.push(view)
  const addMatrix = (name: string, largest = STEPS, keeps: (row: number) => boolean = () => true) => {
    const { bytes, steps } = packRows(tensor(name), largest, keeps)
    add(bytes)
    add(steps)
  }
  const addVector = (name: string) => add(tensor(name).values)
  add(Uint32Array.of(MAGIC, FORMAT_VERSION, fingerprint, words, width, hidden, near, far, topic))
  addMatrix('told', STEPS_OF_WORDS, canTell)
  addMatrix('around', STEPS_OF_WORDS)
  addVector('telling')
  addMatrix('near')
  addVector('nearBias')
  addVector('places')
  addMatrix('far')
  addMatrix('topic')
  addMatrix('deep')
  addVector('deepBias')
  addMatrix('out')
  addVector('outBias')
  return Buffer.from(packSections(sections).buffer)
}

/**
 * Rounds each row of a tensor to steps of its own; a tensor of three sizes is one matrix below another.
 *
 * @param largest most steps in a row, up to 127
 * @param keeps which rows are written; others are zeros, worth nothing
 */
export function packRows({ shape, values }: Tensor, largest: number, keeps: (row: number) => boolean): PackedMatrix {
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
