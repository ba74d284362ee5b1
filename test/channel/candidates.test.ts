import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateSearch, channelModel, type Edit, surfaceTrie } from '../../src/channel/index.ts'
import { editCost } from './edit-cost.ts'

const seen = fc.string({ unit: fc.constantFrom(...'abx'), maxLength: 3 })
const cost = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)
const EVERY_LETTER: readonly Edit[] = [...'abc'].map((letter) => [letter, letter, 0.25])
const editsOfLength = (longest: number) =>
  fc
    .uniqueArray(
      fc.tuple(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: longest }), seen, cost),
      { selector: ([u, v]) => `${u}\t${v}`, maxLength: 12 },
    )
    .map((list): Edit[] => [...list, ...EVERY_LETTER.filter(([u, v]) => !list.some(([x, y]) => x === u && y === v))])
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 12,
})
const priors = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 12, maxLength: 12 })
// So many that their endings are common and their letters get classes.
const similarWords = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'aáAàbB'), minLength: 1, maxLength: 4 }), {
  minLength: 80,
  maxLength: 160,
})
const similarEdits = fc
  .uniqueArray(fc.tuple(fc.string({ unit: fc.constantFrom(...'aáAàbB'), minLength: 1, maxLength: 2 }), seen, cost), {
    selector: ([u, v]) => `${u}\t${v}`,
    maxLength: 20,
  })
  .map((list): Edit[] => [
    ...list,
    ...[...'aáAàbB'].flatMap((letter): Edit[] => (list.some(([u]) => u === letter) ? [] : [[letter, letter, 1]])),
  ])

const searchOf = (
  list: readonly string[],
  channelEdits: readonly Edit[],
  unseen: number,
  prior?: readonly number[],
) => {
  const channel = channelModel(channelEdits, unseen)
  return candidateSearch(
    surfaceTrie(list, channel),
    channel,
    Float32Array.from(list, (_, i) => prior?.[i] ?? 0),
  )
}

/** Holds the search against the plain dynamic program over all words. */
const agrees = (edits: fc.Arbitrary<readonly Edit[]>, unseenCosts: readonly number[], lists = words) =>
  fc.property(
    lists,
    edits,
    priors,
    fc.string({ unit: fc.constantFrom(...'abx?'), minLength: 1, maxLength: 7 }),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(...unseenCosts),
    (list, channelEdits, prior, read, width, unseen) => {
      const found = searchOf(list, channelEdits, unseen, prior)(read, { width, count: 200, reach: 200 })
      const all = list.map((word, i) => {
        const cost = editCost(word, read, channelEdits, unseen)
        return { i, cost, sum: cost + (prior[i] ?? 0) }
      })
      const least = Math.min(...all.map(({ sum }) => sum))
      const expected = all
        .filter(({ sum }) => sum <= least + width && sum < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.sum - b.sum || a.i - b.i)
      expect([...found.words]).toEqual(expected.map(({ i }) => i))
      expect([...found.costs]).toEqual(expected.map(({ cost }) => cost))
    },
  )

describe('candidateSearch', () => {
  it('finds the words that the plain dynamic program over all words finds, in their order', () => {
    fc.assert(agrees(editsOfLength(1), [0.5, 1, 2]), { numRuns: 400 })
  })

  it('finds them with segments of two letters and dear unseen edits, too', () => {
    fc.assert(agrees(editsOfLength(2), [0.5, 2, 11.5]), { numRuns: 400 })
  })

  it('finds them among many words that differ in case and marks and end alike', () => {
    fc.assert(agrees(similarEdits, [0.5, 2, 11.5], similarWords), { numRuns: 200 })
  })

  it('finds the same best words when fewer are kept', () => {
    fc.assert(
      fc.property(similarWords, similarEdits, seen, fc.integer({ min: 1, max: 9 }), (list, edits, read, count) => {
        const search = searchOf(list, edits, 2)
        const all = search(read, { width: 9, count: 999, reach: 99 })
        const few = search(read, { width: 9, count, reach: 99 })
        expect(few).toEqual({ words: all.words.slice(0, count), costs: all.costs.slice(0, count) })
      }),
    )
  })

  const simple: readonly Edit[] = [
    ['a', 'a', 0],
    ['b', 'b', 0],
    ['b', 'a', 3],
    ['ab', 'o', 1],
  ]

  it('reads two letters as one segment where that is cheaper', () => {
    const { words: found, costs } = searchOf(['ab'], simple, 9)('o', { width: 9, count: 1, reach: 30 })
    expect([...found]).toEqual([0])
    expect(costs[0]).toBe(1)
  })

  it('keeps the likeliest where there are more than the count', () => {
    const search = searchOf(['aab', 'aba', 'aaa'], simple, 9)
    expect([...search('aaa', { width: 20, count: 2, reach: 30 }).words]).toEqual([2, 0])
  })

  it('prefers the commoner of two words that read alike', () => {
    const search = searchOf(['ab', 'ba'], simple, 9, [5, 1])
    expect([...search('aa', { width: 10, count: 2, reach: 30 }).words]).toEqual([1, 0])
  })

  it('gives the same answer when asked again after another reading', () => {
    const search = searchOf(['ab', 'ba', 'aa'], simple, 9)
    const limits = { width: 20, count: 9, reach: 40 }
    const first = search('ab', limits)
    search('bbbb', limits)
    expect(search('ab', limits)).toEqual(first)
  })

  it('finds nothing for the empty reading', () => {
    expect(searchOf(['a'], simple, 9)('', { width: 9, count: 9, reach: 99 }).words).toHaveLength(0)
  })

  it('finds nothing for a reading far longer than words are', () => {
    expect(searchOf(['a'], simple, 9)('a'.repeat(500), { width: 9, count: 9, reach: 99 }).words).toHaveLength(0)
  })

  it('finds nothing where every word is out of reach', () => {
    expect(searchOf(['bbbb'], simple, 9)('aaaa', { width: 0, count: 1, reach: 5 }).words).toHaveLength(0)
  })

  it('looks for nothing where reading it as anything costs more than the ceiling', () => {
    const search = searchOf(['ab'], simple, 9)
    expect(search('o', { width: 5, count: 1, reach: 30, ceiling: 1 }).words).toHaveLength(1)
    expect(search('o', { width: 5, count: 1, reach: 30, ceiling: 0.5 }).words).toHaveLength(0)
  })

  // The row of the first letter alone is beyond the limit, but the segment that passes over it is not.
  it('finds a word of which no letter alone, but both together were learned', () => {
    expect([...searchOf(['ab'], simple, 9)('o', { width: 5, count: 1, reach: 30 }).words]).toEqual([0])
  })

  // Two characters in a row that no edit has may both come from one letter: the least conceivable cost must know it.
  it('finds words of which two characters in a row were never learned', () => {
    expect([...searchOf(['ab', 'aa'], simple, 11.5)('a☃☃', { width: 5, count: 9, reach: 40 }).words]).toEqual([0, 1])
  })
})
