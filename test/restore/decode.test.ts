import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LanguageModel, PARAGRAPH } from '../../src/language-model/index.ts'
import { scoreWord } from '../../src/language-model/sequence.ts'
import { createDecoder, type Step } from '../../src/restore/decode.ts'
import { formCosts, newPlacementShare } from '../../src/restore/form-costs.ts'
import { type Lattice, SILENT } from '../../src/restore/lattice.ts'
import { FORM, FORMS } from '../../src/restore/surfaces.ts'
import { toyModel } from '../language-model/toy-model.ts'
import { bundle, type Choice, chain } from './lattices.ts'

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

/** A chain with a few longer arcs beside it. */
const lattices = fc
  .tuple(fc.array(list, { minLength: 1, maxLength: 5 }), fc.array(arc, { maxLength: 3 }))
  .map(([lists, arcs]): Lattice => {
    const { bundles, nodes } = chain(lists)
    const more = arcs
      .map(([from, length, choices, cost]) => bundle(from, Math.min(nodes - 1, from + 1 + length), choices, cost))
      .filter(({ from, to }) => from < to)
    return { nodes, bundles: [...bundles, ...more].sort((a, b) => a.from - b.from || a.to - b.to) }
  })

interface Path {
  readonly steps: readonly Step[]
  readonly score: number
}

/** Every path with its score: what the beam search must agree with. */
function pathsOf({ bundles, nodes: last }: Lattice, model: LanguageModel): Path[] {
  const paths: Path[] = []
  const walk = (node: number, history: readonly number[], steps: readonly Step[], score: number): void => {
    if (node === last - 1) paths.push({ steps, score })
    bundles.forEach(({ choices, cost, formRow, from, to }, b) => {
      if (from !== node) return
      choices.words.forEach((word, c) => {
        const priced = score - cost - choices.costs[c]! - costs[formRow * FORMS + choices.form[c]!]!
        const next = [...steps, { bundle: b, choice: c }]
        const { logProbability, nodes } =
          word === SILENT ? { logProbability: 0, nodes: history } : scoreWord(model, history, word)
        walk(to, word === PARAGRAPH ? [PARAGRAPH] : nodes, next, priced + logProbability)
      })
    })
  }
  walk(0, [PARAGRAPH], [], 0)
  return paths
}

const sameSteps = (a: readonly Step[], b: readonly Step[]) => JSON.stringify(a) === JSON.stringify(b)

describe.each([3, 4] as const)('createDecoder, model of order %i', (order) => {
  const model = models[order]
  const decode = createDecoder(model, WIDE)

  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const { path } = decode(lattice, costs)
        const paths = pathsOf(lattice, model)
        const found = paths.find(({ steps }) => sameSteps(steps, path))
        expect(found?.score).toBeCloseTo(Math.max(...paths.map(({ score }) => score)), 4)
      }),
      { numRuns: 150 },
    )
  })

  it('gives each choice the share of the paths through it', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const decoding = decode(lattice, costs)
        const paths = pathsOf(lattice, model)
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const mass = lattice.bundles.map(({ choices }) => new Float64Array(choices.words.length))
        for (const { score, steps } of paths) {
          for (const step of steps) mass[step.bundle]![step.choice]! += Math.exp(score) / total
        }
        mass.forEach((cells, b) => {
          const posteriors = decoding.posteriors(b)
          cells.forEach((cell, c) => {
            expect(Math.abs(posteriors[c]! - cell)).toBeLessThan(1e-3)
          })
        })
      }),
      { numRuns: 150 },
    )
  })

  it('gives the arcs over every place of the text one in all', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const decoding = decode(lattice, costs)
        for (let place = 0; place < lattice.nodes - 1; place++) {
          const over = lattice.bundles
            .map((_, b) => b)
            .filter((b) => {
              const { from, to } = lattice.bundles[b]!
              return from <= place && place < to
            })
          const sum = over.reduce((total, b) => total + decoding.posteriors(b).reduce((a, p) => a + p, 0), 0)
          expect(sum).toBeCloseTo(1, 3)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('createDecoder', () => {
  const id = (word: string) => models[3].ids.get(word)!

  it('lets the words before decide between equal readings', () => {
    const lattice = chain([
      [[id('nhân'), 0]],
      [[id('dân'), 0]],
      [
        [id('ban'), 1],
        [id('xã'), 1],
      ],
    ])
    expect(createDecoder(models[3], WIDE)(lattice, costs).path.at(-1)).toEqual({ bundle: 2, choice: 1 })
  })

  it('follows the channel alone without weight on the language', () => {
    const lattice = chain([
      [[id('nhân'), 0]],
      [[id('dân'), 0]],
      [
        [id('ban'), 1],
        [id('xã'), 1.1],
      ],
    ])
    const decode = createDecoder(models[3], { ...WIDE, languageWeight: 0 })
    expect(decode(lattice, costs).path.at(-1)).toEqual({ bundle: 2, choice: 0 })
  })

  it('still finds a path with a beam of one state', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const decode = createDecoder(models[3], { beam: 0.1, states: 1, languageWeight: 1 })
        const { path } = decode(lattice, costs)
        const ends = path.map(({ bundle: b }) => lattice.bundles[b]!)
        expect(ends[0]!.from).toBe(0)
        expect(ends.at(-1)!.to).toBe(lattice.nodes - 1)
        for (let k = 1; k < ends.length; k++) expect(ends[k]!.from).toBe(ends[k - 1]!.to)
      }),
    )
  })

  it('decodes the same lattice the same way after another', () => {
    fc.assert(
      fc.property(lattices, lattices, (one, other) => {
        const decode = createDecoder(models[3], WIDE)
        const first = decode(one, costs).path
        decode(other, costs)
        expect(decode(one, costs).path).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })

  it('finds the empty path through a lattice of one node', () => {
    expect(createDecoder(models[3], WIDE)({ nodes: 1, bundles: [] }, costs).path).toEqual([])
  })
})
