import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALPHABET, applyCase, foldLetters, VOWELS } from '../../src/orthography/index.ts'
import { toned, wordCase } from './arbitraries.ts'

describe('foldLetters', () => {
  it('takes every mark off and keeps the case', () => {
    expect(foldLetters('Ủy ban nhân dân tỉnh ĐỒNG THÁP')).toBe('Uy ban nhan dan tinh DONG THAP')
  })

  it('folds letters of other languages too, and leaves signs alone', () => {
    expect(foldLetters('é ñ – “2%” ß')).toBe('e n – “2%” ß')
  })

  it('leaves only ASCII letters of the whole alphabet', () => {
    const letters = ALPHABET + VOWELS.join('')
    expect(foldLetters(letters + letters.toUpperCase())).toMatch(/^[a-zA-Z]+$/)
  })

  it('keeps the length of Vietnamese words and leaves ASCII letters only', () => {
    fc.assert(
      fc.property(toned, wordCase, (word, wanted) => {
        const folded = foldLetters(applyCase(word, wanted))
        expect(folded).toMatch(/^[a-zA-Z]+$/)
        expect(folded).toHaveLength(word.length)
      }),
    )
  })
})
