import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { punctuationToken, segment } from '../../src/language-model/index.ts'

const tokens = (text: string): string[] => {
  const list: string[] = []
  segment(text, (token) => list.push(token))
  return list
}

describe('segment', () => {
  it('cuts words, classes and signs', () => {
    expect(tokens('Ngày 5/3/2024, UBND tỉnh')).toEqual(['Ngày', '<d>', ',', 'UBND', 'tỉnh'])
  })

  it('emits the signs around a word one by one', () => {
    expect(tokens('(“xã”),')).toEqual(['(', '"', 'xã', '"', ')', ','])
  })

  it('counts a run of one sign once', () => {
    expect(tokens('Nơi gửi: ........')).toEqual(['Nơi', 'gửi', ':', '.'])
  })

  it('cuts words at a hyphen or slash between them', () => {
    expect(tokens('kinh tế-xã hội và/hoặc')).toEqual(['kinh', 'tế', '-', 'xã', 'hội', 'và', '/', 'hoặc'])
  })

  it('keeps a code whole', () => {
    expect(tokens('số 61/2018/NĐ-CP.')).toEqual(['số', '<c>', '.'])
  })

  it('emits nothing for blanks', () => {
    expect(tokens(' \t\n ')).toEqual([])
  })

  it('does not lose or change a word of letters', () => {
    const word = fc.constantFrom('xã', 'Tỉnh', 'UBND', 'hóa', 'website')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(tokens(words.join(' '))).toEqual(words)
      }),
    )
  })
})

describe('punctuationToken', () => {
  it.each(['"', '“', '”', '‘', '’', '«', '»', "'", '`'])('counts the quotation mark %s as one sign', (sign) => {
    expect(punctuationToken(sign)).toBe('"')
  })

  it.each(['–', '—'])('counts the dash %s as a hyphen', (sign) => {
    expect(punctuationToken(sign)).toBe('-')
  })

  it('leaves other signs as they are', () => {
    expect(punctuationToken(';')).toBe(';')
  })
})
