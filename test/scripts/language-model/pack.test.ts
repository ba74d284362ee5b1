import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordAt } from '../../../scripts/language-model/ngram-table.ts'
import { packModel } from '../../../scripts/language-model/pack.ts'
import { backoffOf, childOf, loadLanguageModel, probabilityOf } from '../../../src/language-model/index.ts'
import { toyCorpus, toyEstimate, toyPruned } from '../../language-model/toy-model.ts'

const paragraph = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'g'), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '))
const paragraphs = fc.array(paragraph, { minLength: 3, maxLength: 6 })

/** With fewer n-grams than levels nothing is lost but the digits that single precision drops. */
const CLOSE = 1e-5

describe('packModel', () => {
  it.each([3, 4])('gives the same log probabilities and backoffs as the estimate, order %i', (order) => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const corpus = toyCorpus(texts)
        const orders = toyPruned(toyEstimate(corpus, order))
        const model = loadLanguageModel(packModel(corpus.words, orders))
        orders.forEach(({ backoff, probability, table }, n) => {
          for (let i = 0; i < table.size; i++) {
            let node = wordAt(table, i, 0)
            for (let k = 1; k <= n; k++) node = childOf(model, k, node, wordAt(table, i, k))
            expect(node).toBeGreaterThanOrEqual(0)
            expect(Math.abs(probabilityOf(model, n + 1, node) - Math.log(probability[i]!))).toBeLessThan(CLOSE)
            if (n + 1 < order) {
              expect(Math.abs(backoffOf(model, n + 1, node) - Math.log(backoff[i]!))).toBeLessThan(CLOSE)
            }
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  it('leaves pruned n-grams out', () => {
    const corpus = toyCorpus(['ủy ban nhân dân xã', 'ủy ban nhân dân', 'nhân dân xã', 'xã ban nhân dân', 'tỉnh ủy xã'])
    const orders = toyPruned(toyEstimate(corpus, 3), 0.02)
    const model = loadLanguageModel(packModel(corpus.words, orders))
    const kept = orders[2]!.kept.reduce((sum, flag) => sum + flag, 0)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(orders[2]!.table.size)
    expect(model.levels[2]!.probabilityCodes).toHaveLength(kept)
  })

  it('gives the unknown word the least probability of all', () => {
    const corpus = toyCorpus(['ban nhân dân'])
    const model = loadLanguageModel(packModel(corpus.words, toyPruned(toyEstimate(corpus, 3))))
    const others = corpus.words.slice(1).map((_, k) => probabilityOf(model, 1, k + 1))
    expect(probabilityOf(model, 1, 0)).toBeLessThan(Math.min(...others))
  })

  it('gives the same bytes for the same model', () => {
    const corpus = toyCorpus(['ban nhân dân xã', 'xã nhân'])
    const pack = () => packModel(corpus.words, toyPruned(toyEstimate(corpus, 3)))
    expect(pack()).toEqual(pack())
  })
})
