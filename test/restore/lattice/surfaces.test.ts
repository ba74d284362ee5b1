import { describe, expect, it } from 'vitest'
import { probabilityOf, UNKNOWN } from '../../../src/language-model/index.ts'
import { FORM, priorsOf, surfacesOf } from '../../../src/restore/lattice/surfaces.ts'
import { toyModel } from '../../language-model/toy-model.ts'

const model = toyModel(['xã hóa UBND Hà email', 'xã thuc thực', 'xã hóa a'])

describe('surfacesOf', () => {
  const surfaces = surfacesOf(model)
  const at = (text: string) => surfaces.text.indexOf(text)
  const form = (text: string) => surfaces.form[at(text)]

  it('lists a syllable in small letters, title case and capitals, all for one word', () => {
    for (const text of ['xã', 'Xã', 'XÃ']) expect(surfaces.word[at(text)]).toBe(model.ids.get('xã'))
    expect([form('xã'), form('Xã'), form('XÃ')]).toEqual([FORM.lower, FORM.title, FORM.upper])
  })

  it('lists both placements of the tone where there are two', () => {
    expect(form('hóa')).toBe(FORM.lower + FORM.oldPlacement)
    expect(form('hoá')).toBe(FORM.lower + FORM.newPlacement)
    expect(surfaces.word[at('hoá')]).toBe(model.ids.get('hóa'))
  })

  it('lists abbreviations as they were counted', () => {
    expect(form('UBND')).toBe(FORM.fixed)
    expect(at('ubnd')).toBe(-1)
  })

  it('takes a counted title-case word for itself, and makes an uncounted one dearer', () => {
    expect(surfaces.word[at('Hà')]).toBe(model.ids.get('Hà'))
    expect(surfaces.cost[at('Xã')]!).toBeGreaterThan(surfaces.cost[at('Hà')]!)
  })

  it('makes foreign words dearer than syllables', () => {
    expect(surfaces.cost[at('email')]!).toBeGreaterThan(surfaces.cost[at('xã')]!)
  })

  it('leaves out words that are syllables without their marks', () => {
    expect(at('thuc')).toBe(-1)
    expect(at('thực')).toBeGreaterThanOrEqual(0)
  })

  it('lists nothing twice', () => {
    expect(new Set(surfaces.text).size).toBe(surfaces.text.length)
  })

  it('lists neither the unknown word nor classes nor signs', () => {
    expect(surfaces.text.every((text) => /^[\p{L}&]+$/u.test(text))).toBe(true)
  })

  it('has no capitals of one letter beside its title case', () => {
    expect(surfaces.text.filter((text) => text === 'A')).toHaveLength(1)
  })
})

describe("surfacesOf with a user's words", () => {
  const userWords = new Map([
    ['Ngơnzu', 1],
    ['Bơnzu', 8],
    ['xã', 3],
  ])
  const surfaces = surfacesOf(model, userWords)
  const cost = (text: string) => surfaces.cost[surfaces.text.indexOf(text)]!

  it('takes a new word for the unknown one', () => {
    expect(surfaces.word[surfaces.text.indexOf('Ngơnzu')]).toBe(UNKNOWN)
  })

  it('makes a word of eight times the weight cheaper by log 8', () => {
    expect(cost('Ngơnzu') - cost('Bơnzu')).toBeCloseTo(Math.log(8), 4)
  })

  it('makes a known word cheaper, once', () => {
    expect(surfaces.text.filter((text) => text === 'xã')).toHaveLength(1)
    const plain = surfacesOf(model)
    expect(cost('xã')).toBeLessThan(plain.cost[plain.text.indexOf('xã')]!)
  })
})

describe('priorsOf', () => {
  it('adds the cost of a form to what its word is worth', () => {
    const surfaces = surfacesOf(model)
    priorsOf(surfaces, model).forEach((prior, i) => {
      expect(prior).toBeCloseTo(surfaces.cost[i]! - probabilityOf(model, 1, surfaces.word[i]!), 4)
    })
  })
})
