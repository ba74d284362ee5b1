import { LANES, LONGEST_ROW, type PackedMatrix } from '../matrices/index.ts'
import { ModelError, sectionReader } from '../sections/index.ts'
import { FORMAT_VERSION, HEADER, MAGIC } from './format.ts'

/** A loaded model of how well a word fits the words around it. */
export interface ContextModel {
  /** Tells the vocabulary it was made for; see `vocabularyFingerprint`. */
  readonly fingerprint: number
  /** Words on either side that count by their place, by themselves and together. */
  readonly near: number
  readonly far: number
  /** Words on either side that make the topic. */
  readonly topic: number
  /** Words as ones to be told, and as ones that stand around. */
  readonly told: PackedMatrix
  readonly around: PackedMatrix
  /** How much each word counts in the topic. */
  readonly telling: Float32Array
  /** The matrices of the near places, one below the other, and the bias of their sum. */
  readonly nearWeights: PackedMatrix
  readonly nearBias: Float32Array
  /** What each number of a far word counts, place by place. */
  readonly places: Float32Array
  readonly farWeights: PackedMatrix
  readonly topicWeights: PackedMatrix
  readonly deepWeights: PackedMatrix
  readonly deepBias: Float32Array
  readonly outWeights: PackedMatrix
  readonly outBias: Float32Array
}

/**
 * Reads a packed model (see `format.ts`).
 *
 * @param bytes the file's content; it must not change as long as the model is in use
 * @param name names the file in errors
 * @returns the model
 * @throws ModelError if the bytes are no model of this version, or not the whole of it
 * @example
 * const model = loadContextModel(readFileSync('dictionaries/context-model.bin'))
 */
export function loadContextModel(bytes: Uint8Array, name = 'context model'): ContextModel {
  const reader = sectionReader(bytes, () => new ModelError(name, 'is cut short'))
  const header = bytes.byteLength >= 4 * HEADER ? reader.take(Uint32Array, HEADER, 4) : []
  const [magic, version, fingerprint = 0, words = 0, width = 0, hidden = 0, near = 0, far = 0, topic = 0] = header
  if (magic !== MAGIC) throw new ModelError(name, 'is no context model: it does not begin with "PHCM"')
  if (version !== FORMAT_VERSION) {
    throw new ModelError(name, `is of version ${version}, but this program reads version ${FORMAT_VERSION}`)
  }
  const isRow = (length: number) => length > 0 && length % LANES === 0 && length <= LONGEST_ROW
  if (words === 0 || !isRow(width) || !isRow(hidden) || near > far)
    throw new ModelError(name, 'is damaged: it has sizes that no model has')
  const vector = (length: number) => reader.take(Float32Array, length, 4)
  const matrix = (rows: number, columns: number): PackedMatrix => ({
    rows,
    columns,
    bytes: reader.take(Int8Array, rows * columns, 1),
    steps: vector(rows),
  })
  const model = {
    fingerprint,
    near,
    far,
    topic,
    told: matrix(words, width),
    around: matrix(words, width),
    telling: vector(words),
    nearWeights: matrix(2 * near * hidden, width),
    nearBias: vector(hidden),
    places: vector(2 * (far - near) * width),
    farWeights: matrix(hidden, width),
    topicWeights: matrix(hidden, width),
    deepWeights: matrix(hidden, hidden),
    deepBias: vector(hidden),
    outWeights: matrix(width, hidden),
    outBias: vector(width),
  }
  if (reader.left() !== 0) throw new ModelError(name, 'is damaged: there is more in it than it says')
  return model
}
