import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOf } from '../../src/language-model/index.ts'
import { childLookup } from '../../src/restore/child-lookup.ts'
import { toyModel } from '../language-model/toy-model.ts'

const model = toyModel(['ủy ban nhân dân xã', 'ủy ban nhân dân tỉnh', 'nhân dân xã'], 4)

describe('childLookup', () => {
  it('finds what the plain lookup finds, asked once or again', () => {
    const child = childLookup(model)
    const order = fc.integer({ min: 1, max: model.order - 1 })
    fc.assert(
      fc.property(order, fc.nat(), fc.nat(model.vocabulary.length), (n, any, word) => {
        const node = any % (model.levels[n - 1]!.firstChild.length - 1)
        expect(child(n, node, word)).toBe(childOf(model, n, node, word))
        expect(child(n, node, word)).toBe(childOf(model, n, node, word))
      }),
      { numRuns: 500 },
    )
  })
})
