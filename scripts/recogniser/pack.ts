import { FORMAT_VERSION, MAGIC } from '../../src/recogniser/format.ts'
import { LAYERS, type LayerShape } from '../../src/recogniser/shape.ts'
import { packSections } from '../../src/sections/index.ts'
import { packRows } from '../tensors/pack-rows.ts'
import { type Tensor, tensorNamed } from '../tensors/trained-tensors.ts'

/**
 * Writes a trained recogniser in the layout that `src/recogniser/format.ts` describes.
 *
 * @param tensors by name
 * @param signs that it tells, in order
 */
export function packRecogniser(tensors: ReadonlyMap<string, Tensor>, signs: string): Buffer {
  const tensor = (name: string) => tensorNamed(tensors, name)
  const written = Buffer.from(signs, 'utf8')
  const layers = LAYERS.flatMap((shape) => {
    const { bytes, steps } = packRows(asRows(tensor(`${shape.name}Weights`), shape))
    return [bytes, steps, tensor(`${shape.name}Bias`).values]
  })
  const header = Uint32Array.of(MAGIC, FORMAT_VERSION, [...signs].length, written.length)
  return Buffer.from(packSections([header, written, ...layers]).buffer)
}

/** The rows of a layer, as its window goes: a tensor has all places of a channel beside each other. */
function asRows({ shape, values }: Tensor, { lines, places, takes }: LayerShape): Tensor {
  const rows = shape[0]!
  const own = values.length / rows / lines / takes
  const ordered = new Float32Array(rows * lines * places * takes)
  for (let row = 0, from = 0; row < rows; row++) {
    for (let channel = 0; channel < takes; channel++) {
      for (let line = 0; line < lines; line++) {
        for (let place = 0; place < own; place++, from++) {
          ordered[((row * lines + line) * places + place) * takes + channel] = values[from]!
        }
      }
    }
  }
  return { shape: [rows, lines * places * takes], values: ordered }
}
