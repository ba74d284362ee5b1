import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../src/export/index.ts'
import { fromMarkdown } from '../../src/import/index.ts'
import { SAMPLE } from '../export/sample-tree.ts'
import { arbitraryTree } from '../tree/arbitrary-tree.ts'
import { essenceOf } from '../tree/essence.ts'

test('a document comes back as the same tree, without furniture', () => {
  expect(fromMarkdown(toMarkdown(SAMPLE))).toEqual(essenceOf(SAMPLE, ['furniture']))
})

test('furniture comes back if it was kept', () => {
  expect(fromMarkdown(toMarkdown(SAMPLE, { furniture: true }))).toEqual(essenceOf(SAMPLE))
})

test('any tree comes back the same', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      expect(essenceOf(fromMarkdown(toMarkdown(tree, { furniture: true })))).toEqual(essenceOf(tree))
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('any tree without page breaks and furniture comes back the same', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const markdown = toMarkdown(tree, { pageBreaks: false })
      expect(essenceOf(fromMarkdown(markdown))).toEqual(essenceOf(tree, ['furniture', 'pageBreak']))
    }),
    { numRuns: 30 },
  )
}, 60_000)
