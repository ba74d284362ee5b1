import { PARAGRAPH } from '../language-model/index.ts'
import { LARGEST, matrixProducts } from '../matrices/index.ts'
import type { ContextModel } from './context-model.ts'

/** Reads the words around one place after another, with the same buffers. */
export interface ContextReader {
  /**
   * Opens a text.
   *
   * @param words its words by id, as far as they are known
   */
  open(words: Uint16Array): void
  /**
   * Reads what stands around a place of the text that was opened. Places are read fastest in order.
   *
   * @param start index of the first word that stands in the place
   * @param end index behind the last one
   */
  readAround(start: number, end: number): void
  /**
   * How well a word fits the place that was read last.
   *
   * @param word its id
   * @returns log of how much likelier the surroundings make the word, in nats, up to a number that is the same for all
   * words; undefined for a word the model cannot tell
   */
  fit(word: number): number | undefined
}

/** The matrices of a model, by their places in the list of them. */
const NEAR = 0
const FAR = 1
const TOPIC = 2
const DEEP = 3
const OUT = 4

/**
 * Prepares the reading of surroundings: near words go through a matrix of their place each; farther ones are weighed
 * number by number and summed up before they go through one matrix, as does the topic.
 *
 * @param model the model
 */
export function contextReader(model: ContextModel): ContextReader {
  const { around, deepBias, far, near, nearBias, outBias, places, telling, told, topic } = model
  const matrices = [model.nearWeights, model.farWeights, model.topicWeights, model.deepWeights, model.outWeights]
  const products = matrixProducts(matrices)
  const width = around.columns
  const hidden = deepBias.length
  const sum = new Float32Array(width)
  const first = new Float32Array(hidden)
  const second = new Float32Array(hidden)
  const vector = new Float32Array(width)
  /** The topic: what the words from `from` to `to` sum up to, and what they count. */
  const topicSum = new Float64Array(width)
  let topicCount = 0
  let from = 0
  let to = 0
  let words: Uint16Array = new Uint16Array(0)

  return { open, readAround, fit }

  function open(text: Uint16Array): void {
    words = text
    topicSum.fill(0)
    topicCount = 0
    from = 0
    to = 0
  }

  function readAround(start: number, end: number): void {
    first.set(nearBias)
    for (let k = 1; k <= near; k++) {
      addNear(wordAt(start - k), near - k)
      addNear(wordAt(end + k - 1), near + k - 1)
    }
    sum.fill(0)
    for (let k = near + 1; k <= far; k++) {
      addFar(wordAt(start - k), far - k)
      addFar(wordAt(end + k - 1), far - 2 * near + k - 1)
    }
    addProduct(FAR, sum, first)
    putTopic(start, end)
    addProduct(TOPIC, sum, first)
    rectify(first)
    second.set(deepBias)
    addProduct(DEEP, first, second)
    rectify(second)
    for (let k = 0; k < hidden; k++) first[k]! += second[k]!
    vector.set(outBias)
    addProduct(OUT, first, vector)
  }

  function fit(word: number): number | undefined {
    const step = told.steps[word]!
    if (step === 0) return undefined
    const { bytes } = told
    let product = 0
    for (let k = 0, at = word * width; k < width; k++, at++) product += bytes[at]! * vector[k]!
    return product * step
  }

  /** Beyond the ends of a text there are paragraph boundaries. */
  function wordAt(index: number): number {
    return index >= 0 && index < words.length ? words[index]! : PARAGRAPH
  }

  function addNear(word: number, place: number): void {
    const at = word * width
    for (let k = 0; k < width; k++) products.vector[k] = around.bytes[at + k]!
    products.multiply(NEAR, place * hidden, hidden)
    addSums(NEAR, place * hidden, around.steps[word]!, first)
  }

  function addFar(word: number, place: number): void {
    const step = around.steps[word]!
    const { bytes } = around
    let own = word * width
    let at = place * width
    for (let k = 0; k < width; k++) sum[k]! += step * bytes[own++]! * places[at++]!
  }

  /** Puts the mean of the topic's words in `sum`: as many words on either side, but for those in the place itself. */
  function putTopic(start: number, end: number): void {
    const [first, last] = [start - topic, start + topic]
    if (first < from || first >= to) {
      topicSum.fill(0)
      topicCount = 0
      from = first
      to = first
    }
    while (to < last) countTopic(to++, 1)
    while (from < first) countTopic(from++, -1)
    for (let k = start; k < end; k++) countTopic(k, -1)
    for (let k = 0; k < width; k++) sum[k] = topicSum[k]! / (topicCount + LEAST_COUNT)
    for (let k = start; k < end; k++) countTopic(k, 1)
  }

  function countTopic(index: number, times: number): void {
    const word = wordAt(index)
    const count = times * telling[word]!
    const step = count * around.steps[word]!
    topicCount += count
    for (let k = 0, at = word * width; k < width; k++, at++) topicSum[k]! += step * around.bytes[at]!
  }

  /** Adds the product of a matrix and a vector to another vector. */
  function addProduct(matrix: number, factor: Float32Array, target: Float32Array): void {
    let most = 0
    for (let k = 0; k < factor.length; k++) most = Math.max(most, Math.abs(factor[k]!))
    if (most === 0) return
    const perStep = LARGEST / most
    for (let k = 0; k < factor.length; k++) products.vector[k] = Math.round(factor[k]! * perStep)
    products.multiply(matrix, 0, target.length)
    addSums(matrix, 0, 1 / perStep, target)
  }

  /** Adds what came out of a multiplication, `step` being what a step of the vector was worth. */
  function addSums(matrix: number, row: number, step: number, target: Float32Array): void {
    const { sums } = products
    const { steps } = matrices[matrix]!
    for (let k = 0; k < target.length; k++) target[k]! += sums[k]! * steps[row + k]! * step
  }
}

/** Keeps a topic without words from being divided by nothing, in training as here. */
const LEAST_COUNT = 1e-3

function rectify(vector: Float32Array): void {
  for (let k = 0; k < vector.length; k++) if (vector[k]! < 0) vector[k] = 0
}
