import { describe, expect, it } from 'vitest'
import { isVietnamese, tokensOf } from '../../../scripts/lexicon/tokens.ts'

const texts = (line: string) => tokensOf(line).map((token) => token?.lower ?? null)

describe('tokensOf', () => {
  it('lower-cases words, puts tone marks in the old place, and marks signs', () => {
    expect(texts('Uỷ ban, HOÀ Bình')).toEqual(['ủy', 'ban', null, 'hòa', 'bình'])
  })

  it('passes over words glued to numbers and addresses', () => {
    expect(texts('QH14 của vp@tinh.gov.vn là a_b')).toEqual([null, 'của', null, 'là', null])
  })

  it('takes the words on both sides of a slash', () => {
    expect(texts('và/hoặc')).toEqual(['và', null, 'hoặc'])
  })

  it('keeps a word before a full stop', () => {
    expect(texts('xã. Tỉnh')).toEqual(['xã', null, 'tỉnh'])
  })

  it('knows syllables from other words, and their case', () => {
    expect(tokensOf('Tỉnh UBND').map((token) => [token?.syllable, token?.case])).toEqual([
      [true, 'title'],
      [false, 'upper'],
    ])
  })
})

describe('isVietnamese', () => {
  it('rejects long lines with few marks', () => {
    expect(isVietnamese('This sentence is written in another language.')).toBe(false)
    expect(isVietnamese('Van ban nay duoc danh may khong co dau nao ca.')).toBe(false)
  })

  it('accepts Vietnamese, and lines too short to tell', () => {
    expect(isVietnamese('Văn bản này được đánh máy có đủ các dấu thanh.')).toBe(true)
    expect(isVietnamese('Website: www')).toBe(true)
  })
})
