import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../../../src/language-model/index.ts'
import { TUNING } from '../../../src/restore/index.ts'
import { FORM } from '../../../src/restore/lattice/surfaces.ts'
import { tokenChoices } from '../../../src/restore/lattice/token-choices.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { toyLexicon } from '../toy-lexicon.ts'

const model = toyModel(['ủy ban nhân dân xã Đồng <2>', 'xã lập là'])
const { search, surfaces } = toyLexicon(model)
const readCode = (read: string) => [
  { text: read.replace('P', 'Đ'), cost: 0 },
  { text: read, cost: 2 },
  { text: `${read}X`, cost: 9 },
]
const choices = tokenChoices(search, surfaces, readCode, model, TUNING)

describe('tokenChoices', () => {
  it('offers the likeliest word first', () => {
    expect(choices.words('dan').texts[0]).toBe('dân')
    expect(choices.words('Pong').texts[0]).toBe('Đồng')
  })

  it('offers the reading itself last, as an unknown word', () => {
    const { texts, words } = choices.words('dan')
    expect(texts.at(-1)).toBe('dan')
    expect(words.at(-1)).toBe(UNKNOWN)
  })

  it('asks more for a longer unknown word', () => {
    const cost = (read: string) => choices.words(read).costs.at(-1)!
    expect(cost('qqqqqq') - cost('qqqq')).toBeCloseTo(2 * TUNING.unknownLetter, 4)
  })

  it('offers a number as its class', () => {
    const { texts, words } = choices.words('45')
    expect(texts.at(-1)).toBe('45')
    expect(words.at(-1)).toBe(model.ids.get('<2>'))
  })

  it('gives as many words as costs, forms and texts', () => {
    for (const read of ['dan', '45', 'qqqq', '&', 'm2', 'UBND']) {
      const { costs, form, texts, words } = choices.words(read)
      expect([costs.length, form.length, texts.length]).toEqual([words.length, words.length, words.length])
    }
  })

  it('reads abbreviations that no dictionary has by their letters', () => {
    expect(choices.words('HPKK').texts.slice(-2)).toEqual(['HPKK', 'HĐKK'])
  })

  it('offers a word in capitals as the name it may be, too', () => {
    const model = toyModel(['xã Đồng', 'cánh đồng'])
    const { search, surfaces } = toyLexicon(model)
    const { costs, form, texts, words } = tokenChoices(search, surfaces, readCode, model, TUNING).words('PONG')
    const found = texts.flatMap((text, i) =>
      text === 'ĐỒNG' ? [[model.vocabulary[words[i]!], costs[i], form[i]]] : [],
    )
    expect(found).toEqual([
      ['đồng', costs[0], FORM.upper],
      ['Đồng', costs[0], FORM.upper + FORM.name],
    ])
  })

  it('takes no word of two letters for a name in capitals', () => {
    const model = toyModel(['xã Sở', 'cơ sở'])
    const { search, surfaces } = toyLexicon(model)
    const { form, texts } = tokenChoices(search, surfaces, readCode, model, TUNING).words('SO')
    expect(texts.flatMap((text, i) => (text === 'SỞ' ? [form[i]] : []))).toEqual([FORM.upper])
  })

  it('answers again with the same choices', () => {
    expect(choices.words('dan')).toBe(choices.words('dan'))
  })
})

describe('cheapest', () => {
  it('is the cost of the first word', () => {
    expect(choices.cheapest('dan')).toBe(choices.words('dan').costs[0])
  })

  it('is infinite where no word is in reach', () => {
    expect(choices.cheapest('☃'.repeat(26))).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('near', () => {
  it('tells readings close to a word from others', () => {
    expect(choices.near('dan')).toBe(true)
    expect(choices.near('zqzqzq')).toBe(false)
  })
})

describe('codeCost', () => {
  it('is the cost of the likeliest reading of a code', () => {
    expect(choices.codeCost('12/QP')).toBe(0)
  })
})
