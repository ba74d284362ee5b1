import { packRecogniser } from '../../scripts/recogniser/pack.ts'
import type { Tensor } from '../../scripts/tensors/trained-tensors.ts'
import { LAYERS } from '../../src/recogniser/shape.ts'

export const SIGNS = 'aăâệ 7'

/** Weights of no use: the same ones each time. */
export function toyTensors(): Map<string, Tensor> {
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x40000000 - 1
  }
  const tensor = (shape: number[], size: number): Tensor => ({
    shape,
    values: Float32Array.from({ length: shape.reduce((product, n) => product * n, 1) }, () => size * next()),
  })
  return new Map(
    LAYERS.flatMap(({ gives, lines, name, takes }): [string, Tensor][] => {
      const rows = gives === 'signs' ? [...SIGNS].length + 1 : gives
      const places = name === 'out' ? 1 : 3
      const size = 2 / Math.sqrt(lines * places * takes)
      return [
        [`${name}Weights`, tensor([rows, takes, lines, places], size)],
        [`${name}Bias`, tensor([rows], 0.2)],
      ]
    }),
  )
}

export const packToy = (): Buffer => packRecogniser(toyTensors(), SIGNS)
