import fc from 'fast-check'
import { packContextModel } from '../../scripts/context-model/pack.ts'
import type { Tensor } from '../../scripts/tensors/trained-tensors.ts'

export const WORDS = 6
export const WIDTH = 8
export const HIDDEN = 8
export const SHAPE = { fingerprint: 7, near: 1, far: 3, topic: 4 }

/** The tensors of a small model and their sizes. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  told: [WORDS, WIDTH],
  around: [WORDS, WIDTH],
  telling: [WORDS],
  near: [2 * SHAPE.near, HIDDEN, WIDTH],
  nearBias: [HIDDEN],
  places: [2 * (SHAPE.far - SHAPE.near), WIDTH],
  far: [HIDDEN, WIDTH],
  topic: [HIDDEN, WIDTH],
  deep: [HIDDEN, HIDDEN],
  deepBias: [HIDDEN],
  out: [WIDTH, HIDDEN],
  outBias: [WIDTH],
}

/** How many steps the rows of each tensor are rounded to: numbers that are whole steps lose nothing. */
const stepsOf = (name: string) => (name === 'told' || name === 'around' ? 31 : 127)

const row = (length: number, steps: number) =>
  fc.array(fc.integer({ min: -steps, max: steps }), { minLength: length, maxLength: length }).map((numbers) => {
    numbers[0] = steps
    return numbers.map((number) => number / (2 * steps))
  })

const tensor = (shape: readonly number[], steps: number): fc.Arbitrary<Tensor> => {
  const columns = shape.at(-1)!
  const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1)
  return fc
    .array(row(columns, steps), { minLength: rows, maxLength: rows })
    .map((values) => ({ shape, values: Float32Array.from(values.flat()) }))
}

/** Tensors of any weights; how much a word tells is not negative. */
export const toyTensors: fc.Arbitrary<ReadonlyMap<string, Tensor>> = fc
  .record(Object.fromEntries(Object.entries(SIZES).map(([name, shape]) => [name, tensor(shape, stepsOf(name))])))
  .map((tensors) => {
    const { shape, values } = tensors.telling!
    return new Map(Object.entries({ ...tensors, telling: { shape, values: values.map(Math.abs) } }))
  })

/** A small model that can tell all words but the unknown one and the paragraph boundary. */
export const packToy = (tensors: ReadonlyMap<string, Tensor>): Buffer =>
  packContextModel(tensors, SHAPE, (word) => word > 1)
