import { describe, expect, it } from 'vitest'
import { LabelTree } from '../../src/channel/label-tree.ts'

describe('LabelTree', () => {
  it('grows a node once for a label', () => {
    const tree = new LabelTree()
    const first = tree.grow(0, 7)
    expect(tree.grow(0, 7)).toBe(first)
    expect(tree.grow(first, 7)).not.toBe(first)
    expect(tree.size).toBe(3)
    expect(tree.label).toEqual([-1, 7, 7])
  })

  it('knows the nodes below each', () => {
    const tree = new LabelTree()
    const nodes = [3, 1, 2].map((label) => tree.grow(0, label))
    const deeper = tree.grow(nodes[1]!, 3)
    expect(tree.below(0).sort()).toEqual(nodes)
    expect(tree.below(nodes[1]!)).toEqual([deeper])
    expect(tree.below(deeper)).toEqual([])
  })
})
