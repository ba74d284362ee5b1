import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../../src/language-model/index.ts'
import { WordCounts } from '../../../src/restore/decoder/word-cache.ts'
import { SILENT } from '../../../src/restore/lattice/lattice.ts'
import { boundary, chain, decided } from '../lattices.ts'

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
    // Twice read of four words, 104 in the denominator; twice behind NHAN, of which one sighting is the one asked about.
    const mixed = Math.log(0.001 * 0.9 + (0.1 * 2) / 104 + (0.2 * 1) / 3)
    expect(cacheOf([NHAN, XA, NHAN, XA]).mix(LOG, NHAN, XA)).toBeCloseTo(mixed, 5)
  })

  it('takes no pair seen but once for proof of itself', () => {
    const cache = cacheOf([NHAN, XA])
    expect(cache.mix(LOG, NHAN, XA)).toBe(cache.mix(LOG, TINH, XA))
  })

  it('takes phrases known beforehand as shown so often', () => {
    const counts = new WordCounts()
    counts.addPhrase([NHAN, XA], 3)
    const cache = counts.cache(SETTINGS)
    expect(cache.mix(LOG, NHAN, XA)).toBeGreaterThan(cache.mix(LOG, TINH, XA))
  })

  it('counts doubtful words for less', () => {
    expect(cacheOf([XA], 0.5).mix(LOG, NHAN, XA)).toBeLessThan(cacheOf([XA], 1).mix(LOG, NHAN, XA))
  })

  it('learns nothing of unknown words', () => {
    expect(cacheOf([UNKNOWN, UNKNOWN]).mix(LOG, UNKNOWN, UNKNOWN)).toBe(LOG)
  })

  it('takes words on both sides of a silent arc for neighbours, but not over a boundary', () => {
    const twice = (between: readonly number[]) => cacheOf([NHAN, ...between, XA, TINH, NHAN, ...between, XA])
    expect(twice([SILENT]).mix(LOG, NHAN, XA)).toBeCloseTo(twice([]).mix(LOG, NHAN, XA), 5)
    expect(twice([boundary[0]![0]]).mix(LOG, NHAN, XA)).toBeLessThan(twice([]).mix(LOG, NHAN, XA))
  })
})
