import { describe, expect, it } from 'vitest'
import { romanNumeral } from '../../../src/restore/labels/roman-numerals.ts'

describe('romanNumeral', () => {
  it('writes the numbers of sections', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 8, 9, 10, 14, 19, 20]
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VIII', 'IX', 'X', 'XIV', 'XIX', 'XX']
    expect(numbers.map(romanNumeral)).toEqual(numerals)
  })
})
