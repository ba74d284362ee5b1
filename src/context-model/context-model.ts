import { ModelError } from '../language-model/index.ts'
import { sectionReader } from '../sections/index.ts'
import { FORMAT_VERSION, HEADER, MAGIC, type PackedMatrix } from './format.ts'

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
  /** The maps of the near places, one after the other. */
  readonly nearLayer: Layer
  /** What each number of a far word counts, place by place. */
  readonly places: Float32Array
  readonly farLayer: Layer
  readonly topicLayer: Layer
  readonly deepLayer: Layer
  readonly outLayer: Layer
}

/** A linear map; its weights stand column by column, so that a column can be left out whose number is zero. */
export interface Layer {
  readonly rows: number
  readonly columns: number
  readonly weights: Float32Array
  readonly bias: Float32Array
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
  if (words * width * hidden === 0 || width % 4 !== 0 || hidden % 4 !== 0 || near > far)
    throw new ModelError(name, 'is damaged: it has sizes that no model has')
  const vector = (length: number) => reader.take(Float32Array, length, 4)
  const matrix = (rows: number, columns: number): PackedMatrix => ({
    rows,
    columns,
    bytes: reader.take(Int8Array, rows * columns, 1),
    steps: vector(rows),
  })
  const told = matrix(words, width)
  const around = matrix(words, width)
  const telling = vector(words)
  const nearWeights = columnsOf(matrix(2 * near * hidden, width), hidden)
  const nearBias = vector(hidden)
  const places = vector(2 * (far - near) * width)
  const plain = new Float32Array(hidden)
  const farWeights = columnsOf(matrix(hidden, width))
  const topicWeights = columnsOf(matrix(hidden, width))
  const deepWeights = columnsOf(matrix(hidden, hidden))
  const deepBias = vector(hidden)
  const outWeights = columnsOf(matrix(width, hidden))
  const outBias = vector(width)
  if (reader.left() !== 0) throw new ModelError(name, 'is damaged: there is more in it than it says')
  return {
    fingerprint,
    near,
    far,
    topic,
    told,
    around,
    telling,
    places,
    nearLayer: { rows: hidden, columns: width, weights: nearWeights, bias: nearBias },
    farLayer: { rows: hidden, columns: width, weights: farWeights, bias: plain },
    topicLayer: { rows: hidden, columns: width, weights: topicWeights, bias: plain },
    deepLayer: { rows: hidden, columns: hidden, weights: deepWeights, bias: deepBias },
    outLayer: { rows: width, columns: hidden, weights: outWeights, bias: outBias },
  }
}

/** The numbers of a matrix column by column; of several matrices below each other, one after the other. */
function columnsOf({ bytes, columns, rows: all, steps }: PackedMatrix, rows = all): Float32Array {
  const weights = new Float32Array(bytes.length)
  for (let row = 0, at = 0; row < all; row++) {
    const step = steps[row]!
    const own = row % rows
    for (let to = (row - own) * columns + own, k = 0; k < columns; k++, to += rows) weights[to] = bytes[at++]! * step
  }
  return weights
}
