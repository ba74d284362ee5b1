import { describe, expect, it } from 'vitest'
import { type Layer, loadRecogniser } from '../../src/recogniser/load-recogniser.ts'
import { networkOf } from '../../src/recogniser/network.ts'
import { ROWS, STRIDE } from '../../src/recogniser/shape.ts'
import { LONGEST_WIDTH, type WordPicture } from '../../src/recogniser/word-picture.ts'
import { packToy, SIGNS } from './toy-recogniser.ts'

const model = loadRecogniser(packToy())
const COUNT = [...SIGNS].length + 1

/** Numbers by line, place and channel. */
type Plane = number[][][]

/** A layer by plain sums, with nothing beyond the edges. */
function summed({ bias, shape, weights }: Layer, plane: Plane): Plane {
  const { above, before, lines, places, takes } = shape
  const count = plane.length + 2 * above - lines + 1
  return Array.from({ length: count }, (_, y) =>
    plane[0]!.map((_, x) =>
      Array.from(bias, (own, row) => {
        let sum = own
        for (let line = 0; line < lines; line++)
          for (let place = 0; place < places; place++)
            for (let channel = 0; channel < takes; channel++) {
              const weight = weights.bytes[row * weights.columns + (line * places + place) * takes + channel]!
              sum += weight * weights.steps[row]! * (plane[y + line - above]?.[x + place - before]?.[channel] ?? 0)
            }
        return sum
      }),
    ),
  )
}

function rectified({ shape: { adds, pool } }: Layer, sums: Plane, taken: Plane): Plane {
  const [down, along] = pool
  return Array.from({ length: sums.length / down }, (_, y) =>
    Array.from({ length: sums[0]!.length / along }, (_, x) =>
      sums[0]![0]!.map((_, channel) => {
        const cells = Array.from({ length: down * along }, (_, k) => {
          return sums[y * down + Math.floor(k / along)]![x * along + (k % along)]![channel]!
        })
        return Math.max(0, ...cells) + (adds ? taken[y]![x]![channel]! : 0)
      }),
    ),
  )
}

function plainScores({ ink, width }: WordPicture): number[] {
  let plane: Plane = Array.from({ length: ROWS }, (_, y) =>
    Array.from({ length: width }, (_, x) => [ink[y * width + x]!]),
  )
  for (const layer of model.layers.slice(0, -1)) plane = rectified(layer, summed(layer, plane), plane)
  return summed(model.layers.at(-1)!, plane)[0]!.flatMap((column) => {
    const all = Math.log(column.reduce((sum, value) => sum + Math.exp(value), 0))
    return column.map((value) => value - all)
  })
}

const pictureOf = (width: number, seed = 7): WordPicture => ({
  width,
  ink: Float32Array.from({ length: ROWS * width }, (_, i) => (Math.imul(i + seed, 2654435761) >>> 24) / 255),
})

describe('networkOf', () => {
  it('gives what plain sums give, but for rounding', () => {
    const picture = pictureOf(5 * STRIDE)
    const scores = networkOf(model)(picture)
    const plain = plainScores(picture)
    expect(scores).toHaveLength(5 * COUNT)
    scores.forEach((score, i) => {
      expect(Math.abs(score - plain[i]!)).toBeLessThan(0.02)
    })
  })

  it('gives probabilities in each column, whatever was read before', () => {
    const network = networkOf(model)
    const fresh = [...networkOf(model)(pictureOf(2 * STRIDE))]
    network(pictureOf(9 * STRIDE, 3))
    const scores = network(pictureOf(2 * STRIDE))
    expect([...scores]).toEqual(fresh)
    for (let column = 0; column < 2; column++) {
      const sum = scores.slice(column * COUNT, (column + 1) * COUNT).reduce((sum, score) => sum + Math.exp(score), 0)
      expect(sum).toBeCloseTo(1, 4)
    }
  })

  it('has room for the widest picture', () => {
    expect(networkOf(model)(pictureOf(LONGEST_WIDTH))).toHaveLength((LONGEST_WIDTH / STRIDE) * COUNT)
  })
})
