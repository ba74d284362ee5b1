import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vocabularyKey } from '../../src/language-model/index.ts'
import { toned } from '../orthography/arbitraries.ts'

describe('vocabularyKey', () => {
  it('levels the placement of tones', () => {
    expect(vocabularyKey('hoá')).toBe('hóa')
    expect(vocabularyKey('Thuỷ')).toBe('Thủy')
  })

  it('counts a syllable in capitals in lower case', () => {
    expect(vocabularyKey('HOÁ')).toBe('hóa')
  })

  it('keeps capitals that are no syllable', () => {
    expect(vocabularyKey('UBND')).toBe('UBND')
  })

  it('keeps the case of a word in title case, and of one letter', () => {
    expect(vocabularyKey('Tỉnh')).toBe('Tỉnh')
    expect(vocabularyKey('Ý')).toBe('Ý')
  })

  it('is the key of its own key', () => {
    fc.assert(
      fc.property(toned, fc.boolean(), (word, capitals) => {
        const key = vocabularyKey(capitals ? word.toUpperCase() : word)
        expect(vocabularyKey(key)).toBe(key)
      }),
    )
  })
})
