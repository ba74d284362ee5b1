import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/index.ts'
import { digitsIn } from '../../../src/restore/codes/look-alike-digits.ts'

describe('digitsIn', () => {
  it.each([
    ['O1', '01'],
    ['2O23', '2023'],
    ['3l/12/2022', '31/12/2022'],
    ['O5/O7', '05/07'],
    ['1.2O5,7', '1.205,7'],
  ])('reads %s as %s', (read, number) => {
    expect(digitsIn(read)?.text).toBe(number)
  })

  it.each(['A1', 'T4', 'IOC', '05', 'lO', 'Oo', '05b', 's6', 'O1a', '1-'])('finds no number in %s', (read) => {
    expect(digitsIn(read)).toBeUndefined()
  })

  it('asks more for more letters', () => {
    expect(digitsIn('O5/O7')!.cost).toBeGreaterThan(digitsIn('O5/07')!.cost)
  })
})

describe('restore', () => {
  it('puts digits for letters in numbers, and names the rule', () => {
    const { corrections, text } = restore('Ngay O5 thang 3 nam 2O23, cé O1 xa dat chuan')
    expect(text).toBe('Ngày 05 tháng 3 năm 2023, có 01 xã đạt chuẩn')
    const rules = corrections.filter(({ source }) => /O/.test(source)).map(({ kind, rule }) => `${kind} ${rule}`)
    expect(rules).toEqual(Array.from({ length: 3 }, () => 'number letters-read-for-digits'))
  })

  it.each(['A1', 'T4', 'B2', 'H1N1', 'PC07'])('leaves %s as it is', (token) => {
    expect(restore(`ban vé khé ${token} cua huyén`).text).toContain(` ${token} `)
  })
})
