import { expect, it } from 'vitest'
import * as phuchoi from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(phuchoi).sort()).toEqual([
    'LexiconError',
    'ModelError',
    'TreeError',
    'adaptChannel',
    'applyCorrections',
    'assertTree',
    'build',
    'createRestorer',
    'formatChannel',
    'fromJson',
    'is',
    'isLiteral',
    'isNode',
    'isParent',
    'restore',
    'textOf',
    'toHast',
    'toHtml',
    'toJson',
    'toText',
    'treeFaults',
    'treeSchema',
  ])
})
