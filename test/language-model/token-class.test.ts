import { describe, expect, it } from 'vitest'
import { tokenClass } from '../../src/language-model/index.ts'

describe('tokenClass', () => {
  it.each([
    ['7', '<1>'],
    ['07', '<2>'],
    ['120', '<3>'],
    ['12345', '<n>'],
    ['1899', '<n>'],
    ['1900', '<y>'],
    ['2099', '<y>'],
    ['2100', '<n>'],
    ['5/3/2024', '<d>'],
    ['05.03.24', '<d>'],
    ['73/114', '<m>'],
    ['99,5', '<f>'],
    ['1.234.567', '<f>'],
    ['61/2018/NĐ-CP', '<c>'],
    ['QĐ-UBND', '<c>'],
    ['224/BC-UBND', '<c>'],
    ['1a', '<x>'],
    ['x4', '<x>'],
    ['soyte@tinh.gov.vn', '<w>'],
    ['www.tinh.gov.vn', '<w>'],
    ['https://tinh.gov.vn/tin', '<w>'],
  ])('takes %s for %s', (token, kind) => {
    expect(tokenClass(token)).toBe(kind)
  })

  it.each(['tỉnh', 'UBND', 'Đồng', 'website', 'và/hoặc'])('takes %s for a word', (token) => {
    expect(tokenClass(token)).toBeNull()
  })
})
