import { readFileSync } from 'node:fs'

/** A trained tensor: its sizes, and its numbers row by row. */
export interface Tensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/**
 * A tensor by its name.
 *
 * @param tensors what was trained
 * @param name of the tensor
 * @throws Error naming it if it is missing
 */
export function tensorNamed(tensors: ReadonlyMap<string, Tensor>, name: string): Tensor {
  const found = tensors.get(name)
  if (found === undefined) throw new Error(`there are no weights for "${name}"`)
  return found
}

/**
 * Reads what a script of training has left: `weights.f32`, and `weights.json` with the shape of each tensor in it.
 *
 * @param folder where both lie
 * @returns the tensors by name
 */
export function trainedTensors(folder: string): ReadonlyMap<string, Tensor> {
  const shapes = JSON.parse(readFileSync(`${folder}/weights.json`, 'utf8')) as Record<string, number[]>
  const bytes = readFileSync(`${folder}/weights.f32`)
  let at = bytes.byteOffset
  return new Map(
    Object.entries(shapes).map(([name, shape]) => {
      const length = shape.reduce((product, size) => product * size, 1)
      const values = new Float32Array(bytes.buffer.slice(at, at + 4 * length))
      at += 4 * length
      return [name, { shape, values }]
    }),
  )
}
