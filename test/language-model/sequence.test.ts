import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARAGRAPH, scoreSequence } from '../../src/language-model/index.ts'
import { scoreWord } from '../../src/language-model/sequence.ts'
import { toyModel } from './toy-model.ts'

const model = toyModel(['ủy ban nhân dân xã', 'ủy ban nhân dân tỉnh', 'nhân dân xã', 'ban xã'])
const ids = (text: string) => text.split(' ').map((word) => model.ids.get(word)!)

/** The probabilities of all words after a history. */
const distribution = (history: readonly number[]) => {
  let nodes: readonly number[] = [PARAGRAPH]
  for (const id of history) nodes = scoreWord(model, nodes, id).nodes
  return model.vocabulary.map((_, id) => Math.exp(scoreWord(model, nodes, id).logProbability))
}

describe('scoreSequence', () => {
  it('adds up the words and the end of the paragraph', () => {
    let nodes: readonly number[] = [PARAGRAPH]
    let sum = 0
    for (const id of [...ids('nhân dân'), PARAGRAPH]) {
      const step = scoreWord(model, nodes, id)
      sum += step.logProbability
      nodes = step.nodes
    }
    expect(scoreSequence(model, ids('nhân dân'))).toBeCloseTo(sum)
  })

  it('prefers what was counted', () => {
    expect(scoreSequence(model, ids('nhân dân xã'))).toBeGreaterThan(scoreSequence(model, ids('xã dân nhân')))
  })

  it('scores the empty paragraph', () => {
    expect(scoreSequence(model, [])).toBeLessThan(0)
  })
})

describe('scoreWord', () => {
  it('spreads a probability of one over the words after any history, but for rounding of the packed levels', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: model.vocabulary.length - 1 }), { maxLength: 4 }), (history) => {
        const sum = distribution(history).reduce((total, p) => total + p, 0)
        expect(Math.abs(sum - 1)).toBeLessThan(0.1)
      }),
    )
  })

  it('keeps no more words of history than the order asks for', () => {
    let nodes: readonly number[] = [PARAGRAPH]
    for (const id of ids('ủy ban nhân dân xã')) nodes = scoreWord(model, nodes, id).nodes
    expect(nodes).toHaveLength(model.order - 1)
  })
})
