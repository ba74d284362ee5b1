import { describe, expect, it } from 'vitest'
import { readNumberWords } from '../../../src/query/figures/number-words.ts'

describe('readNumberWords', () => {
  it.each([
    ['Tám tỷ chín trăm bốn mươi triệu', 8_940_000_000],
    ['tám mươi tám tỷ một trăm bốn mươi mốt triệu không trăm lẻ năm nghìn', 88_141_005_000],
    ['mười bốn tỷ sáu trăm tám mươi triệu', 14_680_000_000],
    ['hai mươi mốt nghìn, tám trăm sáu mươi tỷ', 21_860e9],
    ['một nghìn tỷ', 1e12],
    ['mười lăm', 15],
    ['một trăm linh hai', 102],
    ['ba trăm', 300],
  ])('reads "%s" as %d', (words, value) => {
    expect(readNumberWords(words)).toBe(value)
  })

  it('reads nothing that holds other words', () => {
    expect(readNumberWords('hai huyện')).toBeUndefined()
  })
})
