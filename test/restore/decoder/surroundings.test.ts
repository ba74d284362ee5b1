import { beforeEach, describe, expect, it } from 'vitest'
import type { ContextReader } from '../../../src/context-model/index.ts'
import { createDecoder } from '../../../src/restore/decoder/decode.ts'
import { formCosts, newPlacementShare } from '../../../src/restore/decoder/form-costs.ts'
import { outlineOf, surroundingsScorer } from '../../../src/restore/decoder/surroundings.ts'
import { type Lattice, SILENT } from '../../../src/restore/lattice/lattice.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { type Choice, chain, decided, latticeOf } from '../lattices.ts'

const model = toyModel(['xã qua tỉnh', 'xã quá tỉnh', 'xã quà tỉnh'])
const id = (word: string) => model.ids.get(word)!
const [xa, qua, qua2, qua3, tinh] = ['xã', 'qua', 'quá', 'quà', 'tỉnh'].map(id) as [
  number,
  number,
  number,
  number,
  number,
]
const decoder = createDecoder(model, { beam: 1e6, states: 1e6, languageWeight: 1 })
const costs = formCosts(newPlacementShare())
const plain = { mix: (log: number) => log }
const WEIGHT = 0.5
const DOUBT_BELOW = 0.9
/** Two words that are as likely, one dear one, and sure ones around. */
const DOUBT: readonly Choice[] = [
  [qua, 0],
  [qua2, 0.1],
  [qua3, 2],
]
const sure = (word: number): readonly Choice[] => [[word, 0]]

let asked: [number, number][]
/** Fits words as told, the same everywhere; words it is not told of it cannot tell. */
const reading = (fits: Readonly<Record<number, number>>): ContextReader => ({
  open: () => undefined,
  readAround: (start, end) => asked.push([start, end]),
  fit: (word) => fits[word],
})

beforeEach(() => {
  asked = []
})

/** What is added for each word of the only bundle in doubt. */
function scoresOf(lattice: Lattice, fits: Readonly<Record<number, number>>) {
  const { graph, ...decoding } = decoder.search(lattice, costs)
  const outline = outlineOf(lattice, decoding, DOUBT_BELOW)
  const scores = surroundingsScorer(reading(fits), WEIGHT)(graph, outline, 10)
  return {
    byWord: Object.fromEntries(Array.from(scores, (score, t) => [graph.word[t]!, score])),
    graph,
    outline,
    scores,
  }
}

describe('outlineOf', () => {
  it('lists the words of the best path and the nodes they lie between', () => {
    const lattice = chain([sure(xa), [[SILENT, 0]], DOUBT])
    const { from, to, words } = outlineOf(lattice, decided(lattice, [0, 0, 0], 0.5), 0.9)
    expect([[...words], [...from], [...to]]).toEqual([
      [xa, qua],
      [0, 2],
      [1, 3],
    ])
  })

  it('doubts bundles of several words of which none is likely enough', () => {
    const lattice = chain([sure(xa), DOUBT])
    expect([...outlineOf(lattice, decided(lattice, [0, 1], 0.8), 0.9).doubted]).toEqual([SILENT, qua2])
    expect([...outlineOf(lattice, decided(lattice, [0, 1], 0.95), 0.9).doubted]).toEqual([SILENT, SILENT])
  })
})

describe('surroundingsScorer', () => {
  it('adds the weighted difference to the likeliest word, and nothing where there is no doubt', () => {
    const { byWord } = scoresOf(chain([sure(xa), DOUBT, sure(tinh)]), { [qua]: 1, [qua2]: 3, [qua3]: -2 })
    expect(byWord).toEqual({ [xa]: 0, [qua]: 0, [qua2]: 1, [qua3]: -1.5, [tinh]: 0 })
  })

  it('reads around the place in the whole text', () => {
    scoresOf(chain([sure(xa), DOUBT, sure(tinh)]), { [qua]: 1, [qua2]: 3 })
    expect(asked).toEqual([[11, 12]])
  })

  it('reads around all words of the best path that a longer arc stands for', () => {
    const arcs = [
      { from: 0, to: 1, list: sure(xa) },
      { from: 1, to: 2, list: sure(tinh) },
      { from: 2, to: 3, list: sure(xa) },
      { from: 1, to: 3, list: [[qua, 3] as const, [qua2, 3.1] as const] },
    ]
    const lattice = latticeOf(4, arcs)
    const { outline } = scoresOf(lattice, { [qua]: 1, [qua2]: 3 })
    expect([...outline.words]).toEqual([xa, tinh, xa])
    expect(asked).toEqual([[11, 13]])
  })

  it('adds nothing to words that cannot be told', () => {
    expect(scoresOf(chain([sure(xa), DOUBT]), { [qua]: 2, [qua3]: 0 }).byWord).toEqual({
      [xa]: 0,
      [qua]: 0,
      [qua2]: 0,
      [qua3]: -1,
    })
  })

  it('adds nothing where the likeliest word cannot be told', () => {
    expect([...scoresOf(chain([sure(xa), DOUBT]), { [qua2]: 3, [qua3]: 1 }).scores]).toEqual([0, 0, 0, 0])
  })

  it('turns a decoding to the word that fits', () => {
    const { graph, scores } = scoresOf(chain([sure(xa), DOUBT, sure(tinh)]), { [qua]: 0, [qua2]: 4, [qua3]: 0 })
    const chosen = (context?: Float32Array) => decoder.rescore(graph, costs, plain, context).path[1]!.choice
    expect([chosen(), chosen(scores)]).toEqual([0, 1])
  })
})
