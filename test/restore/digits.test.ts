import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restore } from '../../src/index.ts'
import { anyText } from './texts.ts'

const digitsOf = (text: string) => text.replace(/\D/g, '')

describe('restore', () => {
  it('changes a token with digits by a named rule only', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const correction of restore(source).corrections) {
          if (/\d/.test(correction.source)) expect(correction.rule).toBeTypeOf('string')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('changes no digit of a code', () => {
    const code = fc
      .tuple(
        fc.nat(9999),
        fc.integer({ min: 1990, max: 2030 }),
        fc.constantFrom('ND-CP', 'QB-UBND', 'NQ-HPND', 'TT-BTC'),
      )
      .map(([number, year, symbol]) => `${number}/${year}/${symbol}`)
    fc.assert(
      fc.property(code, (read) => {
        const { text } = restore(`Can cu van ban s6 ${read} cua tinh`)
        expect(text).toContain(read.slice(0, read.lastIndexOf('/')))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    'ngay 14/5/2023 cua tinh',
    'dat 99,5% ké hoach nam 2023',
    'téng kinh phi 1.234.567 déng',
    'dién thoai 0277.3851.234',
    'giai doan 2021-2025',
    'tai 06 xa va 14 huyén',
  ])('keeps every number of %j', (source) => {
    expect(digitsOf(restore(source).text)).toBe(digitsOf(source))
  })

  it('says of a reading with a digit that is a word by which rule it was read', () => {
    const correction = restore('Quyét dinh s6 12').corrections.find(({ source }) => source === 's6')
    expect(correction).toMatchObject({ replacement: 'số', kind: 'number' })
    expect(correction!.rule).toMatch(/./)
  })
})
