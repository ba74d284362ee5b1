import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChunkOptions, chunks } from '../../src/chunks/index.ts'
import { toText } from '../../src/export/index.ts'
import { SAMPLE } from '../export/sample-tree.ts'
import { trees } from './trees.ts'

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const countTokens = (text: string) => words(text).length

const budgets: fc.Arbitrary<ChunkOptions & { maxTokens: number }> = fc
  .tuple(
    fc.integer({ min: 2, max: 120 }),
    fc.double({ min: 0, max: 0.9, noNaN: true }),
    fc.integer({ min: 0, max: 60 }),
  )
  .map(([maxTokens, overlap, minTokens]) => ({
    maxTokens,
    minTokens,
    overlapTokens: Math.floor(maxTokens * overlap),
    countTokens,
  }))

test('every word of the text is in exactly one chunk, but for what is repeated', () => {
  fc.assert(
    fc.property(trees, budgets, (tree, options) => {
      const own = chunks(tree, options).flatMap(({ repeated, text }) => words(text.slice(repeated)))
      expect(own.toSorted()).toEqual(words(toText(tree)).toSorted())
    }),
    { numRuns: 40 },
  )
})

test('no chunk has more tokens than allowed', () => {
  fc.assert(
    fc.property(trees, budgets, (tree, options) => {
      const over = chunks(tree, options).filter(({ tokens }) => tokens > options.maxTokens)
      expect(over.map(({ text }) => text)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('what a chunk repeats stands in the chunks before it', () => {
  fc.assert(
    fc.property(trees, budgets, (tree, options) => {
      const seen = new Set<string>()
      for (const { repeated, text } of chunks(tree, options)) {
        expect(words(text.slice(0, repeated)).filter((word) => !seen.has(word))).toEqual([])
        for (const word of words(text)) seen.add(word)
      }
    }),
    { numRuns: 40 },
  )
})

test('ids differ, and stay when the tree is cut again', () => {
  fc.assert(
    fc.property(trees, budgets, (tree, options) => {
      const ids = chunks(tree, options).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(chunks(tree, options).map(({ id }) => id)).toEqual(ids)
    }),
    { numRuns: 30 },
  )
})

test('chunks have the lines of plain text', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
  const cut = chunks(SAMPLE, { maxTokens: 1e6, minTokens: 0 })
  expect(cut.flatMap(({ text }) => lines(text)).toSorted()).toEqual(lines(toText(SAMPLE)).toSorted())
})
