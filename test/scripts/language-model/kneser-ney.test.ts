import { describe, expect, it } from 'vitest'
import { discountsOf, type EstimatedOrder, estimate, historyIndex } from '../../../scripts/language-model/kneser-ney.ts'
import { countNgrams, sameHistory, wordAt } from '../../../scripts/language-model/ngram-table.ts'
import { toyCorpus, toyEstimate } from '../../language-model/toy-model.ts'

/** Ten words in three paragraphs. */
const corpus = toyCorpus(['ban nhân dân xã', 'ban nhân dân', 'xã nhân xã'])
const { orders } = toyEstimate(corpus, 3)

/** Log-free lookup with backoff: what the model says of a word after a history. */
function probability(estimates: readonly EstimatedOrder[], words: readonly number[], vocabularySize: number): number {
  const { table, probability: of } = estimates[words.length - 1]!
  for (let i = 0; i < table.size; i++) if (words.every((word, k) => wordAt(table, i, k) === word)) return of[i]!
  if (words.length === 1) return uncounted(estimates[0]!, vocabularySize)
  const lower = estimates[words.length - 2]!
  const shorter = probability(estimates, words.slice(1), vocabularySize)
  for (let i = 0; i < lower.table.size; i++) {
    if (words.slice(0, -1).every((word, k) => wordAt(lower.table, i, k) === word)) return lower.backoff[i]! * shorter
  }
  return shorter
}

/** What is left for each word that was never counted. */
function uncounted({ table, probability: of }: EstimatedOrder, vocabularySize: number): number {
  return (1 - of.reduce((sum, p) => sum + p, 0)) / (vocabularySize - table.size)
}

describe('discountsOf', () => {
  it('follows the formula of Chen and Goodman', () => {
    // n1 = 4, n2 = 2, n3 = 1, n4 = 1: Y = 4 / 8 = 0.5.
    const [one, two, more] = discountsOf(Float64Array.of(1, 1, 1, 1, 2, 2, 3, 4, 9))
    expect(one).toBeCloseTo(1 - (2 * 0.5 * 2) / 4)
    expect(two).toBeCloseTo(2 - (3 * 0.5 * 1) / 2)
    expect(more).toBeCloseTo(3 - (4 * 0.5 * 1) / 1)
  })

  it('passes over counts that are no whole numbers', () => {
    expect(discountsOf(Float64Array.of(1, 1, 1, 1, 2, 2, 3, 4, 1.5, 2.5))).toEqual(
      discountsOf(Float64Array.of(1, 1, 1, 1, 2, 2, 3, 4)),
    )
  })

  it('gives numbers for counts so few that a count of counts is zero', () => {
    expect(discountsOf(Float64Array.of(1, 1, 1)).every(Number.isFinite)).toBe(true)
    expect(discountsOf(Float64Array.of(2, 5)).every(Number.isFinite)).toBe(true)
  })

  it('takes off neither nothing nor more than there is', () => {
    const [one, two, more] = discountsOf(Float64Array.of(1, 2, 2, 2, 2, 3, 4, 4, 4, 4, 4, 4))
    expect([one, two, more].every((discount, k) => discount >= 0.1 && discount <= k + 1)).toBe(true)
  })
})

describe('estimate', () => {
  it('interpolates words alone with an even spread', () => {
    // Counts 1 and 3, discounts 0.5 and 1, vocabulary of 5: shares 1.5 / 4 held back.
    const table = countNgrams({ name: 'toy', ids: Uint16Array.of(2, 3, 3, 3) }, 1)
    const { probability: of } = estimate(table, [0.5, 0.75, 1], null, 5)
    expect(of[0]).toBeCloseTo(0.5 / 4 + (1.5 / 4) * (1 / 5))
    expect(of[1]).toBeCloseTo(2 / 4 + (1.5 / 4) * (1 / 5))
  })

  it('interpolates pairs with words, and leaves the history what was held back', () => {
    const stream = { name: 'toy', ids: Uint16Array.of(2, 3, 2, 3, 2, 4) }
    const words = estimate(countNgrams(stream, 1), [0.5, 0.5, 0.5], null, 5)
    const pairs = estimate(countNgrams(stream, 2), [0.5, 0.75, 1], words, 5)
    // After 2: 3 twice, 4 once; 0.75 and 0.5 are held back of 3.
    const history = historyIndex(pairs.table, 1, words.table)
    expect(wordAt(words.table, history, 0)).toBe(2)
    expect(words.backoff[history]).toBeCloseTo(1.25 / 3)
    expect(pairs.probability[1]).toBeCloseTo(1.25 / 3 + (1.25 / 3) * words.probability[1]!)
  })

  it.each([1, 2, 3])('spreads one over the vocabulary after every history of order %i', (order) => {
    const { table } = orders[order - 1]!
    const ids = corpus.words.map((_, id) => id)
    for (let i = 0; i < table.size; i++) {
      if (i > 0 && sameHistory(table, i - 1, i)) continue
      const history = Array.from({ length: order - 1 }, (_, k) => wordAt(table, i, k))
      const sum = ids.reduce((total, id) => total + probability(orders, [...history, id], ids.length), 0)
      expect(sum).toBeCloseTo(1, 9)
    }
  })

  it('gives the likelier continuation more', () => {
    const id = (word: string) => corpus.words.indexOf(word)
    const afterBan = (word: string) => probability(orders, [id('ban'), id('nhân'), id(word)], corpus.words.length)
    expect(afterBan('dân')).toBeGreaterThan(afterBan('xã'))
  })
})
