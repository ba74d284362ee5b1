import { largestFor, productMemory } from '../matrices/index.ts'
import type { Layer, RecogniserModel } from './load-recogniser.ts'
import { type LayerShape, ROWS, STRIDE } from './shape.ts'
import { LONGEST_WIDTH, type WordPicture } from './word-picture.ts'

/**
 * Runs a recogniser on the picture of a word.
 *
 * @param picture the picture
 * @returns log-probabilities in nats, column by column: of none, and of each sign; they change with the next picture
 */
export type Network = (picture: WordPicture) => Float32Array

/** Numbers of a layer, line by line, place by place, channel by channel. */
interface Plane {
  readonly lines: number
  readonly places: number
  readonly channels: number
  readonly values: Float32Array
  /** The largest of them; none is below 0. */
  readonly most: number
}

/** A layer, and where its weights lie in memory. */
interface PlacedLayer extends Layer {
  readonly start: number
}

/**
 * Makes a recogniser ready to run, with the same memory for one picture after another.
 *
 * @param model the recogniser
 */
export function networkOf({ layers }: RecogniserModel): Network {
  const room = roomFor(layers)
  const memory = productMemory(
    layers.map(({ weights }) => weights),
    room,
  )
  const { numbers, numbersAt, sums, sumsAt } = memory
  const placed = layers.map((layer, i): PlacedLayer => ({ ...layer, start: memory.starts[i]! }))
  // What one layer gives is what the next takes: two buffers take turns.
  const buffers = [new Float32Array(room.result), new Float32Array(room.result)] as const
  const [inner, last] = [placed.slice(0, -1), placed.at(-1)!]
  const told = new Float32Array((LONGEST_WIDTH / STRIDE) * last.weights.rows)

  return ({ ink, width }) => {
    let plane: Plane = { lines: ROWS, places: width, channels: 1, values: ink, most: 1 }
    inner.forEach((layer, i) => {
      plane = rectified(layer, plane, buffers[i % 2]!)
    })
    return scores(plane)
  }

  /** Lets the window of a layer move over `count` lines of what was put in memory; the sums lie one behind the other. */
  function convolve({ shape, start, weights }: PlacedLayer, places: number, first: number, count: number) {
    const across = acrossOf(shape, places)
    for (let k = 0; k < count; k++) {
      memory.convolve(
        start,
        numbersAt + 2 * across * (first + k),
        sumsAt + 4 * weights.rows * places * k,
        weights.rows,
        shape.places * shape.takes,
        shape.lines,
        2 * across,
        places,
        2 * shape.takes,
      )
    }
  }

  /** Puts a plane in memory in whole numbers, with nothing around it; what a step of them is worth. */
  function put({ shape, weights }: PlacedLayer, { channels, lines, most, places, values }: Plane): number {
    const across = acrossOf(shape, places)
    numbers.fill(0, 0, across * (lines + 2 * shape.above))
    if (most === 0) return 0
    const perStep = largestFor(weights.columns) / most
    const length = channels * places
    for (let line = 0; line < lines; line++) {
      const at = across * (line + shape.above) + channels * shape.before
      const from = line * length
      for (let k = 0; k < length; k++) numbers[at + k] = Math.round(values[from + k]! * perStep)
    }
    return 1 / perStep
  }

  function rectified(layer: PlacedLayer, plane: Plane, values: Float32Array): Plane {
    const { bias, shape, weights } = layer
    const [down, along] = shape.pool
    const step = put(layer, plane)
    const { rows } = weights
    const lines = (plane.lines + 2 * shape.above - shape.lines + 1) / down
    const places = Math.floor(plane.places / along)
    let most = 0
    for (let line = 0, at = 0; line < lines; line++) {
      convolve(layer, plane.places, line * down, down)
      for (let place = 0; place < places; place++) {
        for (let row = 0; row < rows; row++, at++) {
          let largest = sums[place * along * rows + row]!
          for (let k = 1; k < down * along; k++) {
            const other = sums[((k % down) * plane.places + place * along + Math.floor(k / down)) * rows + row]!
            if (other > largest) largest = other
          }
          let value = largest * weights.steps[row]! * step + bias[row]!
          if (value < 0) value = 0
          if (shape.adds) value += plane.values[at]!
          values[at] = value
          if (value > most) most = value
        }
      }
    }
    return { lines, places, channels: rows, values, most }
  }

  /** The last layer, and the logarithm of each of its exponentials' share in all of a column. */
  function scores(plane: Plane): Float32Array {
    const step = put(last, plane)
    convolve(last, plane.places, 0, 1)
    const { rows, steps } = last.weights
    const scores = told.subarray(0, plane.places * rows)
    for (let column = 0, at = 0; column < plane.places; column++, at += rows) {
      let most = Number.NEGATIVE_INFINITY
      for (let row = 0; row < rows; row++) {
        const value = sums[at + row]! * steps[row]! * step + last.bias[row]!
        scores[at + row] = value
        if (value > most) most = value
      }
      let all = 0
      for (let row = 0; row < rows; row++) all += Math.exp(scores[at + row]! - most)
      const less = most + Math.log(all)
      for (let row = 0; row < rows; row++) scores[at + row]! -= less
    }
    return scores
  }
}

/** Numbers in a line of what a layer takes, with what lies around it. */
const acrossOf = ({ places, takes }: LayerShape, own: number): number => takes * (own + places - 1)

/** The most numbers that a layer takes, that it sums up at a time, and that it gives. */
function roomFor(layers: readonly Layer[]): {
  readonly numbers: number
  readonly result: number
  readonly sums: number
} {
  let [lines, places] = [ROWS, LONGEST_WIDTH]
  let [numbers, result, sums] = [0, 0, 0]
  for (const { shape, weights } of layers) {
    const [down, along] = shape.pool
    numbers = Math.max(numbers, acrossOf(shape, places) * (lines + 2 * shape.above))
    sums = Math.max(sums, down * places * weights.rows)
    lines = (lines + 2 * shape.above - shape.lines + 1) / down
    places = Math.floor(places / along)
    result = Math.max(result, lines * places * weights.rows)
  }
  return { numbers, result, sums }
}
