import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LanguageModel, PARAGRAPH } from '../../../src/language-model/index.ts'
import { scoreWord } from '../../../src/language-model/sequence.ts'
import { createDecoder } from '../../../src/restore/decoder/decode.ts'
import { formCosts, newPlacementShare } from '../../../src/restore/decoder/form-costs.ts'
import { type Decoding, posteriorOf, type Step } from '../../../src/restore/decoder/forward-backward.ts'
import { type Lattice, SILENT } from '../../../src/restore/lattice/lattice.ts'
import { FORM, FORMS } from '../../../src/restore/lattice/surfaces.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { type Choice, chain, chained, latticeOf } from '../lattices.ts'

const TEXT = ['ủy ban nhân dân xã', 'ủy ban nhân dân tỉnh', 'nhân dân xã', 'ban xã ủy', 'ủy ban xã nhân dân']
const models = { 3: toyModel(TEXT, 3), 4: toyModel(TEXT, 4) }
const words = models[3].vocabulary.length
const WIDE = { beam: 1e6, states: 1e6, languageWeight: 1 }
const costs = formCosts(newPlacementShare())

const choice: fc.Arbitrary<Choice> = fc.tuple(
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: words - 1 }) }, fc.constantFrom(SILENT, PARAGRAPH)),
  fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4),
  fc.constantFrom(FORM.lower, FORM.title, FORM.upper, FORM.fixed),
)
const list = fc.array(choice, { minLength: 1, maxLength: 3 })
const arc = fc.tuple(fc.nat(4), fc.nat(4), list, fc.constantFrom(0, 0.5))
const plain = { mix: (log: number) => log }

/** A chain with a few longer arcs beside it. */
const lattices = fc
  .tuple(fc.array(list, { minLength: 1, maxLength: 5 }), fc.array(arc, { maxLength: 3 }))
  .map(([lists, arcs]): Lattice => {
    const nodes = lists.length + 1
    const more = arcs
      .map(([from, length, list, cost]) => ({ from, to: Math.min(nodes - 1, from + 1 + length), list, cost }))
      .filter(({ from, to }) => from < to)
    return latticeOf(nodes, [...chained(lists), ...more])
  })

type Place = Pick<Step, 'bundle' | 'choice'>

interface Path {
  readonly steps: readonly Place[]
  readonly score: number
}

/** Every path with its score: what the beam search must agree with. */
function pathsOf({ bundles, formRow, from, nodes: last, to }: Lattice, model: LanguageModel): Path[] {
  const paths: Path[] = []
  const walk = (node: number, history: readonly number[], steps: readonly Place[], score: number): void => {
    if (node === last - 1) paths.push({ steps, score })
    bundles.forEach(({ choices, cost }, b) => {
      if (from[b] !== node) return
      choices.words.forEach((word, c) => {
        const priced = score - cost - choices.costs[c]! - costs[formRow[b]! * FORMS + choices.form[c]!]!
        const next = [...steps, { bundle: b, choice: c }]
        const { logProbability, nodes } =
          word === SILENT ? { logProbability: 0, nodes: history } : scoreWord(model, history, word)
        walk(to[b]!, word === PARAGRAPH ? [PARAGRAPH] : nodes, next, priced + logProbability)
      })
    })
  }
  walk(0, [PARAGRAPH], [], 0)
  return paths
}

const places = (path: readonly Step[]): Place[] => path.map(({ bundle, choice }) => ({ bundle, choice }))
const same = (a: readonly Place[], b: readonly Place[]) => JSON.stringify(a) === JSON.stringify(b)

/** The posteriors of all choices, by bundle. */
const allPosteriors = ({ bundles }: Lattice, { posteriors }: Decoding) =>
  bundles.map(({ choices }, b) => [...choices.words.keys()].map((c) => posteriorOf(posteriors, b, c)))

describe.each([3, 4] as const)('search, model of order %i', (order) => {
  const model = models[order]
  const { rescore, search } = createDecoder(model, WIDE)

  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const path = places(search(lattice, costs).path)
        const paths = pathsOf(lattice, model)
        const found = paths.find(({ steps }) => same(steps, path))
        expect(found?.score).toBeCloseTo(Math.max(...paths.map(({ score }) => score)), 4)
      }),
      { numRuns: 150 },
    )
  })

  it('gives each choice the share of the paths through it', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const decoding = search(lattice, costs)
        const paths = pathsOf(lattice, model)
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const mass = lattice.bundles.map(({ choices }) => new Float64Array(choices.words.length))
        for (const { score, steps } of paths) {
          for (const { bundle, choice } of steps) mass[bundle]![choice]! += Math.exp(score) / total
        }
        allPosteriors(lattice, decoding).forEach((posteriors, b) => {
          posteriors.forEach((posterior, c) => {
            expect(Math.abs(posterior - mass[b]![c]!)).toBeLessThan(1e-3)
          })
        })
      }),
      { numRuns: 150 },
    )
  })

  it('tells with each step its posterior', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const { path, posteriors } = search(lattice, costs)
        for (const { bundle, choice, posterior } of path) {
          expect(posterior).toBe(posteriorOf(posteriors, bundle, choice))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('gives the arcs over every place of the text one in all', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const posteriors = allPosteriors(lattice, search(lattice, costs))
        for (let place = 0; place < lattice.nodes - 1; place++) {
          const over = posteriors.filter((_, b) => lattice.from[b]! <= place && place < lattice.to[b]!)
          expect(over.flat().reduce((sum, posterior) => sum + posterior, 0)).toBeCloseTo(1, 3)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('leaves a graph in which the same is found', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const { graph, ...decoding } = search(lattice, costs)
        const again = rescore(graph, costs, plain)
        expect(places(again.path)).toEqual(places(decoding.path))
        const before = allPosteriors(lattice, decoding).flat()
        allPosteriors(lattice, again)
          .flat()
          .forEach((posterior, k) => {
            expect(posterior).toBeCloseTo(before[k]!, 3)
          })
      }),
      { numRuns: 100 },
    )
  })
})

const id = (word: string) => models[3].ids.get(word)!
const doubtful = chain([
  [[id('nhân'), 0]],
  [[id('dân'), 0]],
  [
    [id('ban'), 1],
    [id('xã'), 1.1],
  ],
])

describe('search', () => {
  it('lets the words before decide between equal readings', () => {
    expect(createDecoder(models[3], WIDE).search(doubtful, costs).path.at(-1)).toMatchObject({ bundle: 2, choice: 1 })
  })

  it('follows the channel alone without weight on the language', () => {
    const { search } = createDecoder(models[3], { ...WIDE, languageWeight: 0 })
    expect(search(doubtful, costs).path.at(-1)).toMatchObject({ bundle: 2, choice: 0 })
  })

  it('still finds a path with a beam of one state', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const { search } = createDecoder(models[3], { beam: 0.1, states: 1, languageWeight: 1 })
        const ends = search(lattice, costs).path.map(({ bundle }) => [lattice.from[bundle], lattice.to[bundle]])
        expect(ends[0]![0]).toBe(0)
        expect(ends.at(-1)![1]).toBe(lattice.nodes - 1)
        for (let k = 1; k < ends.length; k++) expect(ends[k]![0]).toBe(ends[k - 1]![1])
      }),
    )
  })

  it('decodes the same lattice the same way after another', () => {
    fc.assert(
      fc.property(lattices, lattices, (one, other) => {
        const { search } = createDecoder(models[3], WIDE)
        const first = search(one, costs)
        search(other, costs)
        expect(search(one, costs)).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })

  it('finds the empty path through a lattice of one node', () => {
    expect(createDecoder(models[3], WIDE).search(chain([]), costs).path).toEqual([])
  })
})

describe('rescore', () => {
  const { rescore, search } = createDecoder(models[3], WIDE)

  it("mixes the document's own words in", () => {
    const { graph } = search(doubtful, costs)
    const asked: number[] = []
    const cache = {
      mix: (log: number, previous: number, word: number) => {
        if (previous === id('dân')) asked.push(word)
        return word === id('ban') ? 0 : log
      },
    }
    expect(rescore(graph, costs, cache).path.at(-1)).toMatchObject({ bundle: 2, choice: 0 })
    expect(asked).toEqual(expect.arrayContaining([id('ban'), id('xã')]))
  })

  it('prices forms anew', () => {
    const forms = chain([
      [
        [id('xã'), 0, FORM.lower],
        [id('xã'), 1, FORM.title],
      ],
    ])
    const { graph, path } = search(forms, costs)
    expect(path[0]!.choice).toBe(0)
    const dear = costs.map((cost, form) => (form === FORM.lower ? cost + 5 : cost))
    expect(rescore(graph, dear, plain).path[0]!.choice).toBe(1)
  })
})
