import { describe, expect, it } from 'vitest'
import { historyIndex } from '../../../scripts/language-model/kneser-ney.ts'
import { mixture } from '../../../scripts/language-model/mixture.ts'
import { indexOf } from '../../../scripts/language-model/ngram-table.ts'
import { prune } from '../../../scripts/language-model/prune.ts'
import { toyCorpus, toyEstimate } from '../../language-model/toy-model.ts'

const texts = ['ủy ban nhân dân xã', 'nhân dân tỉnh', 'tỉnh ủy', 'ủy ban xã', 'xã ban nhân dân']
const corpus = toyCorpus(texts)
const partOf = (from: number, to: number) => {
  const end = (n: number) => texts.slice(0, n).reduce((sum, text) => sum + text.split(' ').length + 1, 0)
  return toyEstimate({ ...corpus, ids: corpus.ids.subarray(end(from), end(to)) }, 2).orders
}
const [first, second] = [partOf(0, 3), partOf(3, 5)]

describe('mixture', () => {
  it('holds the n-grams of every source', () => {
    const [, pairs] = mixture([first!, second!], [0.5, 0.5], corpus.words.length)
    for (const { halves, size } of [first![1]!.table, second![1]!.table]) {
      for (let i = 0; i < size; i++)
        expect(indexOf(pairs!.table, halves[2 * i + 1]!, halves[2 * i]!)).toBeGreaterThan(-1)
    }
  })

  it('is the source itself where one source has all', () => {
    const [words, pairs] = mixture([first!], [1], corpus.words.length)
    expect([...words!.probability]).toEqual([...first![0]!.probability])
    expect([...pairs!.probability]).toEqual([...first![1]!.probability])
  })

  it('gives each source its share', () => {
    const [mixed] = mixture([first!, second!], [0.25, 0.75], corpus.words.length)
    const ban = corpus.words.indexOf('ban')
    const of = ({ probability, table }: (typeof first)[number]) => probability[indexOf(table, ban << 16, 0)]!
    expect(of(mixed!)).toBeCloseTo(0.25 * of(first![0]!) + 0.75 * of(second![0]!), 12)
  })

  it('leaves distributions that sum to one', () => {
    const [words, pairs] = mixture([first!, second!], [0.3, 0.7], corpus.words.length)
    const counts = [words!, pairs!].map(({ table }) => ({ counts: table.counts, shares: table.counts }))
    const [kept] = prune([words!, pairs!], counts, [0, Number.NEGATIVE_INFINITY], [0, 0])
    const sums = new Float64Array(words!.table.size)
    const below = new Float64Array(words!.table.size)
    for (let i = 0; i < pairs!.table.size; i++) {
      const history = historyIndex(pairs!.table, i, words!.table)
      sums[history]! += pairs!.probability[i]!
      below[history]! += words!.probability[indexOf(words!.table, (pairs!.table.halves[2 * i + 1]! << 16) >>> 0, 0)]!
    }
    sums.forEach((sum, history) => {
      if (sum > 0) expect(sum + kept!.backoff[history]! * (1 - below[history]!)).toBeCloseTo(1, 9)
    })
  })
})
