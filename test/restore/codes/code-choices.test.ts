import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeReader, differsByBars } from '../../../src/restore/codes/code-choices.ts'
import { TOY_CODES } from '../toy-codes.ts'
import { TOY_CHANNEL } from '../toy-lexicon.ts'

const readCode = codeReader(TOY_CODES, TOY_CHANNEL)
const best = (read: string) => readCode(read)[0]!.text

describe('codeReader', () => {
  it.each([
    ['61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['12/QP-UBND', '12/QĐ-UBND'],
    ['HPND', 'HĐND'],
    ['5/KH-UBND', '5/KH-UBND'],
    ['70-QD/TW', '70-QĐ/TW'],
    ['9/QyD-BTGTU', '9/QyĐ-BTGTU'],
  ])('reads %s as %s', (read, code) => {
    expect(best(read)).toBe(code)
  })

  it('knows bodies from the initials of their names', () => {
    expect(best('7/KH-VPPP')).toBe('7/KH-VPĐP')
  })

  it('takes letters in the number of an assembly for digits', () => {
    expect(best('22/2023/QHIS')).toBe('22/2023/QH15')
  })

  it('takes letters in the number and the year for digits', () => {
    expect(best('l2/2O18/ND-CP')).toBe('12/2018/NĐ-CP')
  })

  it('takes digits in a part for letters only where codes have that part', () => {
    expect(best('4/8B-UBND')).toBe('4/BB-UBND')
    expect(best('4/8X-UBND')).toBe('4/8X-UBND')
  })

  it('writes a long dash as the hyphen it is', () => {
    expect(best('12/QD—UBND')).toBe('12/QĐ-UBND')
  })

  it('gives other readings too, likeliest first, all different', () => {
    const readings = readCode('12/QD-XDB')
    expect(readings.length).toBeGreaterThan(1)
    expect(new Set(readings.map(({ text }) => text)).size).toBe(readings.length)
    const costs = readings.map(({ cost }) => cost)
    expect([...costs].sort((a, b) => a - b)).toEqual(costs)
  })

  it('leaves digits and separators as they stand', () => {
    const part = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom('ND', 'CP', 'QB', 'XYZ', 'UBND'))
    const code = fc.array(fc.tuple(part, fc.constantFrom('/', '-', '.', '–', '&')), { minLength: 1, maxLength: 6 })
    const withoutLetters = (text: string) => text.replace(/\p{L}/gu, 'x')
    fc.assert(
      fc.property(code, (parts) => {
        const read = parts.flat().join('')
        for (const { text } of readCode(read)) expect(withoutLetters(text)).toBe(withoutLetters(read))
      }),
    )
  })

  it('leaves parts that mix letters and digits as they stand', () => {
    expect(best('QL30/D2')).toBe('QL30/D2')
  })

  it('asks more for parts that no known code has', () => {
    expect(readCode('1/XYZ')[0]!.cost).toBeGreaterThan(readCode('1/UBND')[0]!.cost)
  })

  it('asks more for a Đ that nobody has seen outside codes', () => {
    const gap = (read: string, bar: string) => {
      const readings = readCode(read)
      const cost = (end: string) => readings.find(({ text }) => text.endsWith(end))!.cost
      return cost(bar) - cost('XDX')
    }
    expect(gap('XDX', 'XĐX')).toBeGreaterThan(gap('1/XDX', 'XĐX'))
  })

  it('gives the same reading when asked again', () => {
    expect(readCode('61/2018/ND-CP')).toEqual(readCode('61/2018/ND-CP'))
  })
})

describe('differsByBars', () => {
  it.each([
    ['QB', 'QĐ', true],
    ['HPND', 'HĐND', true],
    ['QĐ', 'QĐ', false],
    ['QO', 'QĐ', false],
    ['HDN', 'HĐND', false],
  ])('tells of %s and %s: %s', (read, text, differs) => {
    expect(differsByBars(read, text)).toBe(differs)
  })
})
