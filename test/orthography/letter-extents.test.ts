import { describe, expect, it } from 'vitest'
import { ALPHABET, extentsOf, TONED_LETTERS } from '../../src/orthography/index.ts'

describe('extentsOf', () => {
  it.each([
    ['can', 0.47, 0],
    ['cân', 0.69, 0],
    ['cấn', 0.73, 0],
    ['cạn', 0.47, 0.18],
    ['cận', 0.69, 0.18],
    ['dan', 0.69, 0],
    ['tan', 0.56, 0],
    ['hương', 0.69, 0.21],
    ['sư', 0.57, 0],
    ['BAN', 0.66, 0],
    ['BÀN', 0.86, 0],
    ['BẤN', 0.89, 0],
    ['BẬN', 0.86, 0.18],
    ['SƯ', 0.71, 0],
    ['(bản),', 0.69, 0.21],
    ['', 0, 0],
  ])('finds the ink of "%s" as high and as low as its farthest signs', (text, ascent, descent) => {
    expect(extentsOf(text)).toEqual({ ascent, descent })
  })

  it('takes letters with marks and letters with marks behind them for the same', () => {
    expect(extentsOf('ệ'.normalize('NFD'))).toEqual(extentsOf('ệ'))
  })

  it('knows all letters of the alphabet, in both cases', () => {
    const letters = [...ALPHABET, ...TONED_LETTERS.keys()].flatMap((letter) => [letter, letter.toUpperCase()])
    expect(letters.filter((letter) => extentsOf(letter) === undefined)).toEqual([])
  })

  it('says nothing of a text with a sign it does not know', () => {
    expect(extentsOf('bản§')).toBeUndefined()
  })
})
