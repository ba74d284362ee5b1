import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateSearch, channelModel, type Edit, readingCost, surfaceTrie } from '../../src/channel/index.ts'

const letters = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 5 })
const segment = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 2 })
const seen = fc.string({ unit: fc.constantFrom(...'abx'), maxLength: 2 })
const cost = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)
const edits = fc
  .uniqueArray(fc.tuple(segment, seen, cost), { selector: ([u, v]) => `${u}\t${v}`, maxLength: 12 })
  .map((list): Edit[] => [...list, ...[...'abc'].map((letter): Edit => [letter, 'aaa', 20])])

describe('readingCost', () => {
  it('prices a reading as the search for candidates does', () => {
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom(...'abx'), minLength: 1, maxLength: 6 }),
        edits,
        (word, read, list) => {
          const channel = channelModel(list, 9)
          const search = candidateSearch(surfaceTrie([word], channel), channel, Float32Array.of(0))
          const [found = Number.POSITIVE_INFINITY] = search(read, { width: 0, count: 1, reach: 200 }).costs
          expect(readingCost(channel)(word, read)).toBe(found)
        },
      ),
    )
  })

  it('takes the cheapest of all ways to cut the word', () => {
    const channel = channelModel(
      [
        ['ư', 'u', 2],
        ['ơ', 'o', 2],
        ['ươ', 'uo', 3],
      ],
      9,
    )
    expect(readingCost(channel)('ươ', 'uo')).toBe(3)
  })

  it('knows no price for letters that the channel does not know', () => {
    expect(readingCost(channelModel([['a', 'a', 1]], 9))('ñ', 'n')).toBe(Number.POSITIVE_INFINITY)
  })
})
