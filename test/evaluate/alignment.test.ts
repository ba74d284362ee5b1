import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignWords } from '../../src/evaluate/index.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })

test('equal lists align word by word at no cost', () => {
  expect(alignWords(['x', 'y'], ['x', 'y'])).toEqual({
    cost: 0,
    pairs: [
      ['x', 'x'],
      ['y', 'y'],
    ],
  })
})

test('a word left over stands beside null', () => {
  expect(alignWords(['rà', 'soát'], ['rà', 'đã', 'soát'])).toEqual({
    cost: 1,
    pairs: [
      ['rà', 'rà'],
      [null, 'đã'],
      ['soát', 'soát'],
    ],
  })
  expect(alignWords(['rà', 'soát'], ['soát']).pairs).toEqual([
    ['rà', null],
    ['soát', 'soát'],
  ])
})

test('an empty side costs the length of the other', () => {
  expect(alignWords([], ['a', 'b']).cost).toBe(2)
  expect(alignWords([], [])).toEqual({ cost: 0, pairs: [] })
})

test('the pairs hold both lists in order, and their mismatches add up to the cost', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const { cost, pairs } = alignWords(left, right)
      expect(pairs.map(([word]) => word).filter((word) => word !== null)).toEqual(left)
      expect(pairs.map(([, word]) => word).filter((word) => word !== null)).toEqual(right)
      expect(pairs.filter(([word, other]) => word !== other).length).toBe(cost)
    }),
  )
})

test('the cost is the same both ways', () => {
  fc.assert(fc.property(words, words, (a, b) => alignWords(a, b).cost === alignWords(b, a).cost))
})
