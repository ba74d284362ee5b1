import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BestWords } from '../../src/channel/best-words.ts'

describe('BestWords', () => {
  it('keeps the words with the least sums, equal ones by index', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (sums, most) => {
        const best = new BestWords()
        best.clear(most)
        sums.forEach((sum, word) => {
          best.add(word, sum + 1, sum)
        })
        const expected = sums
          .map((sum, word) => ({ sum, word }))
          .sort((a, b) => a.sum - b.sum || a.word - b.word)
          .slice(0, most)
        const { costs, words } = best.upTo(100)
        expect([...words]).toEqual(expected.map(({ word }) => word))
        expect([...costs]).toEqual(expected.map(({ sum }) => sum + 1))
      }),
    )
  })

  it('tells what a word must beat only when it is full', () => {
    const best = new BestWords()
    best.clear(2)
    best.add(0, 5, 5)
    expect(best.bar()).toBeGreaterThan(1000)
    best.add(1, 7, 7)
    expect(best.bar()).toBe(7)
    expect(best.least()).toBe(5)
  })

  it('leaves out words above a limit', () => {
    const best = new BestWords()
    best.clear(3)
    for (const [word, sum] of [5, 7, 9].entries()) best.add(word, sum, sum)
    expect([...best.upTo(7).words]).toEqual([0, 1])
    best.clear(3)
    expect(best.upTo(99).words).toHaveLength(0)
  })
})
