import { FORMAT_VERSION, MAGIC } from '../../src/context-model/format.ts'
import { packSections } from '../../src/sections/index.ts'
import { packRows, STEPS } from '../tensors/pack-rows.ts'
import { type Tensor, tensorNamed } from '../tensors/trained-tensors.ts'

export interface ContextShape {
  /** Tells the vocabulary. */
  readonly fingerprint: number
  readonly near: number
  readonly far: number
  readonly topic: number
}

/** Largest number of steps in a row of words, which are most of the model: fewer steps pack better. */
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
  const tensor = (name: string) => tensorNamed(tensors, name)
  const [words, width] = tensor('told').shape as [number, number]
  const hidden = tensor('deep').shape[0]!
  const sections: ArrayBufferView[] = []
  const add = (view: ArrayBufferView) => sections.push(view)
  const addMatrix = (name: string, largest = STEPS, keeps?: (row: number) => boolean) => {
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
