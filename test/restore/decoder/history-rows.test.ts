import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOf } from '../../../src/language-model/index.ts'
import { scoreWord } from '../../../src/language-model/sequence.ts'
import { HistoryRows } from '../../../src/restore/decoder/history-rows.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { choicesIn } from '../lattices.ts'

const TEXT = ['ủy ban nhân dân xã', 'ủy ban nhân dân tỉnh', 'nhân dân xã', 'ban xã ủy']
const models = { 3: toyModel(TEXT, 3), 4: toyModel(TEXT, 4) }
const anyWord = fc.nat(models[3].vocabulary.length - 1)

describe.each([3, 4] as const)('rows of a model of order %i', (order) => {
  const model = models[order]
  const questions = fc.array(fc.tuple(fc.array(anyWord, { minLength: 1, maxLength: 3 }), fc.nat(2), fc.nat(3)), {
    maxLength: 60,
  })
  const sets = [[2], [3, 4, 5], [6, 2, 7, 3]].map((words) => choicesIn(words.map((word) => [word, 0])))

  it('hold what the model says, asked once or again, with room or without', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(undefined, 20), (asked, limit) => {
        const rows = new HistoryRows(model, limit)
        for (const [history, set, last] of asked) {
          const choices = sets[set]!
          const [one = 0, before, first] = history.toReversed()
          const two = before === undefined ? -1 : childOf(model, 1, before, one)
          const pair = first === undefined || order < 4 ? -1 : childOf(model, 1, first, before!)
          const three = two < 0 ? -1 : childOf(model, 2, pair, one)
          let row = rows.open(choices, one, two, three)
          for (let c = rows.length; c <= Math.min(last, choices.words.length - 1); c++) row = rows.lengthen()
          for (let c = 0; c < Math.min(last + 1, rows.length); c++) {
            const word = choices.words[c]!
            if (Number.isNaN(rows.log[row + c])) rows.fill(row + c, word, one, two, three)
            const { logProbability, nodes } = scoreWord(model, [one, two, three].slice(0, order - 1), word)
            expect(rows.log[row + c]).toBeCloseTo(logProbability, 4)
            expect(rows.pair[row + c]).toBe(nodes[1])
            if (order > 3) expect(rows.triple[row + c]).toBe(nodes[2])
          }
        }
      }),
    )
  })
})
