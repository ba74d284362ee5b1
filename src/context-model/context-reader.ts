import { PARAGRAPH } from '../language-model/index.ts'
import type { ContextModel, Layer } from './context-model.ts'

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

/** Products of a word and a near place that are kept: six places of the 680 commonest words never push each other out. */
const KEPT = 1 << 12

/**
 * Prepares the reading of surroundings.
 *
 * A near word goes through a matrix of its place. Its product with the matrix is the same wherever it stands, so that
 * products are kept (Devlin et al., "Fast and Robust Neural Network Joint Models for Statistical Machine Translation",
 * 2014). Farther words are weighed number by number and summed up before they go through one matrix.
 *
 * @param model the model
 */
export function contextReader(model: ContextModel): ContextReader {
  const { around, deepLayer, far, farLayer, near, nearLayer, outLayer, places, telling, told, topic, topicLayer } =
    model
  const width = around.columns
  const hidden = nearLayer.rows
  const sum = new Float32Array(width)
  const row = new Float32Array(width)
  const first = new Float32Array(hidden)
  const second = new Float32Array(hidden)
  const vector = new Float32Array(width)
  /** Where a vector is not zero. */
  const active = new Int32Array(Math.max(width, hidden))
  const products = new Float32Array(KEPT * hidden)
  const keptIn = new Int32Array(KEPT).fill(-1)
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
    first.set(nearLayer.bias)
    for (let k = 1; k <= near; k++) {
      addNear(wordAt(start - k), near - k)
      addNear(wordAt(end + k - 1), near + k - 1)
    }
    sum.fill(0)
    for (let k = near + 1; k <= far; k++) {
      addFar(wordAt(start - k), far - k)
      addFar(wordAt(end + k - 1), far - 2 * near + k - 1)
    }
    addProduct(farLayer, 0, sum, first, 0, active)
    putTopic(start, end)
    addProduct(topicLayer, 0, sum, first, 0, active)
    rectify(first)
    second.set(deepLayer.bias)
    addProduct(deepLayer, 0, first, second, 0, active)
    rectify(second)
    for (let k = 0; k < hidden; k++) first[k]! += second[k]!
    vector.set(outLayer.bias)
    addProduct(outLayer, 0, first, vector, 0, active)
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
    const key = word * 2 * near + place
    const slot = key % KEPT
    const at = slot * hidden
    if (keptIn[slot] !== key) {
      keptIn[slot] = key
      products.fill(0, at, at + hidden)
      const step = around.steps[word]!
      for (let k = 0; k < width; k++) row[k] = around.bytes[word * width + k]! * step
      addProduct(nearLayer, place * hidden * width, row, products, at, active)
    }
    for (let k = 0; k < hidden; k++) first[k]! += products[at + k]!
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
}

/** Keeps a topic without words from being divided by nothing, in training as here. */
const LEAST_COUNT = 1e-3

/**
 * Adds what a layer makes of a vector to another vector. Half of what a rectified vector holds are zeros: they are left
 * out, and the others taken four at a time, so that each sum is read and written less often.
 *
 * @param offset where the layer begins in its weights
 * @param at where the sum begins in `target`
 */
function addProduct(
  { columns, rows, weights }: Layer,
  offset: number,
  vector: Float32Array,
  target: Float32Array,
  at: number,
  active: Int32Array,
): void {
  let count = 0
  for (let k = 0; k < columns; k++) if (vector[k] !== 0) active[count++] = k
  const end = at + rows
  let k = 0
  for (; k + 3 < count; k += 4) {
    const one = vector[active[k]!]!
    const two = vector[active[k + 1]!]!
    const three = vector[active[k + 2]!]!
    const four = vector[active[k + 3]!]!
    let a = offset + active[k]! * rows
    let b = offset + active[k + 1]! * rows
    let c = offset + active[k + 2]! * rows
    let d = offset + active[k + 3]! * rows
    for (let to = at; to < end; to++) {
      target[to] =
        target[to]! + weights[a++]! * one + weights[b++]! * two + weights[c++]! * three + weights[d++]! * four
    }
  }
  for (; k < count; k++) {
    const one = vector[active[k]!]!
    let a = offset + active[k]! * rows
    for (let to = at; to < end; to++) target[to] = target[to]! + weights[a++]! * one
  }
}

function rectify(vector: Float32Array): void {
  for (let k = 0; k < vector.length; k++) if (vector[k]! < 0) vector[k] = 0
}
