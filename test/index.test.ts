import { expect, it } from 'vitest'
import * as phuchoi from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(phuchoi).sort()).toEqual([
    'LexiconError',
    'ModelError',
    'SelectorError',
    'TreeError',
    'adaptChannel',
    'applyCorrections',
    'assertTree',
    'build',
    'citations',
    'createRestorer',
    'documents',
    'footnotes',
    'formatChannel',
    'is',
    'isLiteral',
    'isNode',
    'isParent',
    'matches',
    'metadata',
    'outline',
    'parse',
    'parseRestoration',
    'recipients',
    'restore',
    'section',
    'select',
    'selectAll',
    'signature',
    'signatures',
    'textOf',
    'treeFaults',
    'treeSchema',
  ])
})
