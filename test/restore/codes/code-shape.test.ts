import { describe, expect, it } from 'vitest'
import {
  isBrokenCode,
  isCodeShaped,
  isSmallCodeShaped,
  numberWordLength,
} from '../../../src/restore/codes/code-shape.ts'

describe('isCodeShaped', () => {
  it.each(['61/2018/ND-CP', '12-HD/TW', 'KT-XH', '3/2O18/QB', '22/2023/QHIS', '04/3B-HDCM', '12/KH—UBND', '9/QD-'])(
    'takes %s for a code',
    (read) => {
      expect(isCodeShaped(read)).toBe(true)
    },
  )

  it.each(['UBND', '12/2018', 'va/hoac', '05/3/2024', '1.200', 'Tinh-uy', `1/${'A'.repeat(60)}`])(
    'takes %s for none',
    (read) => {
      expect(isCodeShaped(read)).toBe(false)
    },
  )
})

describe('isSmallCodeShaped', () => {
  it('asks for a number, a capital, and no small letter but b', () => {
    expect(['12/2018/Qb', '3/HDNb', '12/Nam', 'Qb'].map(isSmallCodeShaped)).toEqual([true, true, false, false])
  })
})

describe('isBrokenCode', () => {
  it('joins a type that ends with a hyphen and the organ behind it', () => {
    expect(isBrokenCode('158/TB-', 'VPUBND')).toBe(true)
    expect(isBrokenCode('158/TB', 'VPUBND')).toBe(false)
    expect(isBrokenCode('158/TB-', 'Van')).toBe(false)
  })
})

describe('numberWordLength', () => {
  it.each([
    ['s6.2036/QD-UBND', 3],
    ['s612/KH-UBND', 2],
    ['sé6-7/ND-CP', 4],
    ['s6', 0],
    ['s6/2018', 0],
    ['36/QD-UBND', 0],
  ])('finds in %s %d letters', (read, length) => {
    expect(numberWordLength(read)).toBe(length)
  })
})
