import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidateSearch, surfaceTrie } from '../../src/channel/index.ts'
import { codeReader, partCosts } from '../../src/restore/code-choices.ts'
import { TOY_CHANNEL } from './toy-lexicon.ts'

const counts = new Map([
  ['NĐ', 40],
  ['CP', 40],
  ['QĐ', 60],
  ['HĐND', 30],
  ['UBND', 100],
  ['KH', 10],
])
const costs = partCosts(counts)
const readCode = codeReader(
  candidateSearch(surfaceTrie([...counts.keys()], TOY_CHANNEL), TOY_CHANNEL, costs),
  counts,
  TOY_CHANNEL,
)

describe('codeReader', () => {
  it.each([
    ['61/2018/ND-CP', '61/2018/NĐ-CP'],
    ['12/QP-UBND', '12/QĐ-UBND'],
    ['HPND', 'HĐND'],
    ['5/KH-UBND', '5/KH-UBND'],
  ])('reads %s as %s', (read, code) => {
    expect(readCode(read).text).toBe(code)
  })

  it('leaves digits and separators as they stand', () => {
    const part = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom('ND', 'CP', 'QB', 'XYZ', 'UBND'))
    const code = fc.array(fc.tuple(part, fc.constantFrom('/', '-', '.', '–', '&')), { minLength: 1, maxLength: 6 })
    const withoutLetters = (text: string) => text.replace(/\p{L}/gu, 'x')
    fc.assert(
      fc.property(code, (parts) => {
        const read = parts.flat().join('')
        expect(withoutLetters(readCode(read).text)).toBe(withoutLetters(read))
      }),
    )
  })

  it('leaves parts that mix letters and digits as they stand', () => {
    expect(readCode('QL30/D2').text).toBe('QL30/D2')
  })

  it('asks more for parts that no known code has', () => {
    expect(readCode('1/XYZ').cost).toBeGreaterThan(readCode('1/UBND').cost)
  })

  it('gives the same reading when asked again', () => {
    expect(readCode('61/2018/ND-CP')).toEqual(readCode('61/2018/ND-CP'))
  })
})

describe('partCosts', () => {
  it('gives each part −log of its share', () => {
    expect(costs[0]).toBeCloseTo(-Math.log(40 / 280), 5)
  })
})
