import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tensor } from '../../scripts/tensors/trained-tensors.ts'
import { contextReader, loadContextModel } from '../../src/context-model/index.ts'
import { PARAGRAPH } from '../../src/language-model/index.ts'
import { HIDDEN, packToy, SHAPE, toyTensors, WIDTH, WORDS } from './toy-context-model.ts'

const text = fc.array(fc.nat(WORDS - 1), { minLength: 1, maxLength: 12 }).map((words) => Uint16Array.from(words))
/** Places in a text: of one word, of two, and between two words. */
const places = fc.array(fc.tuple(fc.nat(11), fc.nat(2)), { minLength: 1, maxLength: 6 })

/** The same by plain sums, from the tensors as they were trained. */
function plainFit(tensors: ReadonlyMap<string, Tensor>, words: Uint16Array, start: number, end: number, word: number) {
  const { far, near, topic } = SHAPE
  const at = (name: string, ...index: number[]) => {
    const { shape, values } = tensors.get(name)!
    return values[index.reduce((sum, k, dimension) => sum * shape[dimension]! + k, 0)]!
  }
  const wordAt = (index: number) => words[index] ?? PARAGRAPH
  const range = (length: number) => Array.from({ length }, (_, k) => k)
  const sum = (terms: readonly number[]) => terms.reduce((all, term) => all + term, 0)
  const placed = [...range(far).map((k) => -far + k), ...range(far).map((k) => k + 1)].map((k) => ({
    k,
    word: wordAt(k < 0 ? start + k : end + k - 1),
  }))
  const isNear = ({ k }: { k: number }) => Math.abs(k) <= near
  const farSum = range(WIDTH).map((e) =>
    sum(placed.filter((p) => !isNear(p)).map((p, place) => at('places', place, e) * at('around', p.word, e))),
  )
  const around = range(2 * topic)
    .map((k) => start - topic + k)
    .filter((index) => index < start || index >= end)
    .map(wordAt)
  const count = sum(around.map((w) => at('telling', w))) + 1e-3
  const mean = range(WIDTH).map((e) => sum(around.map((w) => at('telling', w) * at('around', w, e))) / count)
  const first = range(HIDDEN).map((h) =>
    Math.max(
      0,
      at('nearBias', h) +
        sum(
          placed
            .filter(isNear)
            .flatMap((p, k) => range(WIDTH).map((e) => at('near', k, h, e) * at('around', p.word, e))),
        ) +
        sum(range(WIDTH).map((e) => at('far', h, e) * farSum[e]! + at('topic', h, e) * mean[e]!)),
    ),
  )
  const second = range(HIDDEN).map(
    (h) => first[h]! + Math.max(0, at('deepBias', h) + sum(range(HIDDEN).map((k) => at('deep', h, k) * first[k]!))),
  )
  return sum(
    range(WIDTH).map(
      (e) => at('told', word, e) * (at('outBias', e) + sum(range(HIDDEN).map((h) => at('out', e, h) * second[h]!))),
    ),
  )
}

describe('contextReader', () => {
  it('fits words as the trained tensors say, place after place', () => {
    fc.assert(
      fc.property(toyTensors, text, places, (tensors, words, asked) => {
        const reader = contextReader(loadContextModel(packToy(tensors)))
        reader.open(words)
        for (const [index, length] of asked) {
          const start = Math.min(index, words.length)
          const end = Math.min(start + length, words.length)
          reader.readAround(start, end)
          for (let word = 2; word < WORDS; word++) {
            expect(reader.fit(word)).toBeCloseTo(plainFit(tensors, words, start, end, word), 2)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('forgets one text when the next is opened', () => {
    fc.assert(
      fc.property(toyTensors, text, text, (tensors, one, other) => {
        const model = loadContextModel(packToy(tensors))
        const used = contextReader(model)
        used.open(one)
        used.readAround(0, 1)
        used.open(other)
        used.readAround(0, 1)
        const fresh = contextReader(model)
        fresh.open(other)
        fresh.readAround(0, 1)
        expect(used.fit(3)).toBe(fresh.fit(3))
      }),
      { numRuns: 30 },
    )
  })

  it('does not look at the word in the place itself', () => {
    const reader = contextReader(loadContextModel(packToy(fc.sample(toyTensors, { numRuns: 1, seed: 3 })[0]!)))
    const fits = [2, 3, 4].map((word) => {
      reader.open(Uint16Array.of(5, word, 2, 3))
      reader.readAround(1, 2)
      return reader.fit(4)
    })
    expect(fits[1]).toBeCloseTo(fits[0]!, 5)
    expect(fits[2]).toBeCloseTo(fits[0]!, 5)
  })

  it('says nothing of words that the model was not trained to tell', () => {
    const reader = contextReader(loadContextModel(packToy(fc.sample(toyTensors, { numRuns: 1, seed: 1 })[0]!)))
    reader.open(Uint16Array.of(2, 3, 4))
    reader.readAround(1, 2)
    expect(reader.fit(PARAGRAPH)).toBeUndefined()
  })
})
