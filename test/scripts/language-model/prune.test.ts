import { describe, expect, it } from 'vitest'
import { historyIndex } from '../../../scripts/language-model/kneser-ney.ts'
import { suffixIndex, wordAt } from '../../../scripts/language-model/ngram-table.ts'
import { type PrunedOrder, prune } from '../../../scripts/language-model/prune.ts'
import { toyCorpus, toyEstimate, toyPruned } from '../../language-model/toy-model.ts'

const corpus = toyCorpus([
  'ủy ban nhân dân xã',
  'ủy ban nhân dân tỉnh',
  'nhân dân xã',
  'ban nhân dân xã',
  'xã ban nhân dân',
  'tỉnh ủy xã',
])
const estimated = toyEstimate(corpus, 3)
const size = (orders: readonly PrunedOrder[], n: number) => orders[n]!.kept.reduce((sum, flag) => sum + flag, 0)

/** Probability of the last of these words after the others, by what was kept. */
function lookUp(orders: readonly PrunedOrder[], words: readonly number[]): number {
  const { kept, probability, table } = orders[words.length - 1]!
  const at = find(orders, words)
  if (at >= 0 && kept[at] === 1) return probability[at]!
  if (words.length === 1) return (1 - probability.reduce((sum, p) => sum + p, 0)) / (corpus.words.length - table.size)
  const history = find(orders, words.slice(0, -1))
  const backoff = history < 0 ? 1 : orders[words.length - 2]!.backoff[history]!
  return backoff * lookUp(orders, words.slice(1))
}

function find(orders: readonly PrunedOrder[], words: readonly number[]): number {
  const { table } = orders[words.length - 1]!
  for (let i = 0; i < table.size; i++) if (words.every((word, k) => wordAt(table, i, k) === word)) return i
  return -1
}

describe('prune', () => {
  it('keeps all n-grams below every threshold', () => {
    const orders = toyPruned(estimated)
    for (const [n, { table }] of orders.entries()) expect(size(orders, n)).toBe(table.size)
  })

  it('drops more for a higher threshold, and no word alone', () => {
    const [low, high] = [toyPruned(estimated, 0.001), toyPruned(estimated, 0.05)]
    expect(size(high, 2)).toBeLessThan(size(low, 2))
    expect(size(high, 0)).toBe(high[0]!.table.size)
  })

  it('drops n-grams seen less often than the cutoff', () => {
    const cut = prune(estimated.orders, estimated.plain, [0, -9, -9], [0, 0, 2])
    const { kept } = cut[2]!
    estimated.plain[2]!.counts.forEach((count, i) => {
      expect(kept[i]).toBe(count >= 2 ? 1 : 0)
    })
  })

  it.each([Number.NEGATIVE_INFINITY, 0.001, 0.02, 1])(
    'leaves distributions that sum to one, threshold %d',
    (threshold) => {
      const orders = toyPruned(estimated, threshold)
      const ids = corpus.words.map((_, id) => id)
      for (const first of ids) {
        for (const second of ids) {
          const sum = ids.reduce((total, id) => total + lookUp(orders, [first, second, id]), 0)
          expect(sum).toBeCloseTo(1, 5)
        }
      }
    },
  )

  it('keeps the history and the suffix of what it keeps', () => {
    const orders = toyPruned(estimated, 0.01)
    expect(size(orders, 2)).toBeGreaterThan(0)
    for (const n of [1, 2]) {
      const { kept, table } = orders[n]!
      const lower = orders[n - 1]!
      for (let i = 0; i < table.size; i++) {
        if (kept[i] === 0) continue
        expect(lower.kept[historyIndex(table, i, lower.table)]).toBe(1)
        expect(lower.kept[suffixIndex(table, i, lower.table)]).toBe(1)
      }
    }
  })
})
