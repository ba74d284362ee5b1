import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../src/language-model/index.ts'
import { SILENT } from '../../src/restore/lattice.ts'
import { WordCounts } from '../../src/restore/word-cache.ts'
import { boundary, chain, decided } from './lattices.ts'

const SETTINGS = { wordShare: 0.1, pairShare: 0.2, pairDoubt: 1 }
const LOG = Math.log(0.001)
const [XA, TINH, NHAN] = [10, 11, 12]

/** The cache of a text that was read as these words. */
const cacheOf = (words: readonly number[], posterior = 1) => {
  const counts = new WordCounts()
  const lattice = chain(words.map((word) => [[word, 0]]))
  counts.add(
    lattice,
    decided(
      lattice,
      words.map(() => 0),
      posterior,
    ),
  )
  return counts.cache(SETTINGS)
}

describe('WordCounts', () => {
  it('leaves words that the document does not show as they are', () => {
    expect(cacheOf([XA, XA]).mix(LOG, XA, TINH)).toBe(LOG)
  })

  it('raises words that it shows', () => {
    expect(cacheOf([XA, XA]).mix(LOG, NHAN, XA)).toBeGreaterThan(LOG)
  })

  it('raises them more behind a word they have followed', () => {
    const cache = cacheOf([NHAN, XA, NHAN, XA])
    expect(cache.mix(LOG, NHAN, XA)).toBeGreaterThan(cache.mix(LOG, TINH, XA))
  })

  it('mixes as the formula says', () => {
    // Once read of one word, 101 in the denominator; after the boundary once, so half the share of pairs.
    const mixed = Math.log(0.001 * 0.9 + 0.1 / 101 + (0.2 * 1) / 2)
    expect(cacheOf([XA]).mix(LOG, 1, XA)).toBeCloseTo(mixed, 5)
  })

  it('counts doubtful words for less', () => {
    expect(cacheOf([XA], 0.5).mix(LOG, NHAN, XA)).toBeLessThan(cacheOf([XA], 1).mix(LOG, NHAN, XA))
  })

  it('learns nothing of unknown words', () => {
    expect(cacheOf([UNKNOWN, UNKNOWN]).mix(LOG, UNKNOWN, UNKNOWN)).toBe(LOG)
  })

  it('takes words on both sides of a silent arc for neighbours, but not over a boundary', () => {
    expect(cacheOf([NHAN, SILENT, XA]).mix(LOG, NHAN, XA)).toBeCloseTo(cacheOf([NHAN, XA]).mix(LOG, NHAN, XA), 5)
    expect(cacheOf([NHAN, boundary[0]![0], XA]).mix(LOG, NHAN, XA)).toBeLessThan(cacheOf([NHAN, XA]).mix(LOG, NHAN, XA))
  })
})
