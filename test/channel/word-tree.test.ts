import { describe, expect, it } from 'vitest'
import { channelModel } from '../../src/channel/index.ts'
import { LONGEST_WORD, wordTree } from '../../src/channel/word-tree.ts'

const channel = channelModel(
  [...'aábc', 'xy'].map((segment) => [segment, segment, 0]),
  9,
)
const treeOf = (words: readonly string[], familyOf = (_: number) => 0) => wordTree(words, channel, familyOf)

describe('wordTree', () => {
  it('shares beginnings, and those of classes more than those of letters', () => {
    // Root, family, a, ab, á, áb; root, family, a, ab.
    const { classTree, tree } = treeOf(['ab', 'áb'])
    expect(tree.size).toBe(6)
    expect(classTree.size).toBe(4)
  })

  it('counts the words that end at a node of the class tree', () => {
    const { classNode, endings, word } = treeOf(['ab', 'áb', 'a'])
    expect([...endings.values()].sort()).toEqual([1, 2])
    expect([...word].map(([node, index]) => [index, endings.get(classNode[node]!)])).toEqual([
      [0, 2],
      [1, 2],
      [2, 1],
    ])
  })

  it('keeps families apart', () => {
    expect(treeOf(['ab', 'ac'], (index) => index).tree.size).toBe(1 + 2 + 2 + 2)
  })

  it('takes a word whose letters are known as pairs only', () => {
    expect([...treeOf(['axy', 'ax', 'ay', 'xyx']).word.values()]).toEqual([0])
  })

  it('leaves out empty words and words that are too long', () => {
    const words = ['', 'a'.repeat(LONGEST_WORD), 'a'.repeat(LONGEST_WORD + 1)]
    expect([...treeOf(words).word.values()]).toEqual([1])
  })
})
