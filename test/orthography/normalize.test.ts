import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from '../../src/orthography/index.ts'
import { toned } from './arbitraries.ts'

describe('normalizeText', () => {
  it.each([
    ['o\u031b', '\u01a1'],
    ['o\u0301\u031b', '\u1edb'],
    ['o\u031b\u0323', '\u1ee3'],
    ['a\u0302\u0301', '\u1ea5'],
    ['a\u0301\u0302', '\u1ea5'],
    ['\u00e1\u0302', '\u1ea5'],
    ['e\u0302\u0323', '\u1ec7'],
    ['a\u0309\u0306', '\u1eb3'],
    ['a\u0341', '\u00e1'],
  ])('composes %j', (typed, expected) => {
    expect(normalizeText(typed)).toBe(expected)
  })

  it('replaces the look-alikes of Đ and đ', () => {
    expect(normalizeText('\u00d0ồng \u0189ồng \u00f0ồng \u0256ồng')).toBe('\u0110ồng \u0110ồng \u0111ồng \u0111ồng')
  })

  it('leaves the placement of the tone mark alone', () => {
    expect(normalizeText('hóa hoá')).toBe('hóa hoá')
  })

  it('brings every decomposed syllable back', () => {
    fc.assert(
      fc.property(toned, (word) => {
        expect(normalizeText(word.normalize('NFD'))).toBe(word)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text)
        expect(normalizeText(once)).toBe(once)
      }),
    )
  })
})
