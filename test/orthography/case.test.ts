import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCase, caseOf, transferCase } from '../../src/orthography/index.ts'
import { toned, wordCase } from './arbitraries.ts'

describe('caseOf', () => {
  it.each([
    ['đồng', 'lower'],
    ['Đồng', 'title'],
    ['ĐỒNG', 'upper'],
    ['TTr', 'mixed'],
    ['đỒng', 'mixed'],
    ['Ý', 'title'],
    ['(Quyết', 'title'],
    ['QH14', 'upper'],
    ['2023', 'lower'],
    ['', 'lower'],
  ])('finds %j to be %s', (word, expected) => {
    expect(caseOf(word)).toBe(expected)
  })
})

describe('applyCase', () => {
  it.each([
    ['đồng', 'upper', 'ĐỒNG'],
    ['ĐỒNG', 'lower', 'đồng'],
    ['ĐỒNG', 'title', 'Đồng'],
    ['(quyết', 'title', '(Quyết'],
    ['TTr', 'mixed', 'TTr'],
  ] as const)('writes %s in %s as %s', (word, wanted, expected) => {
    expect(applyCase(word, wanted)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(toned, wordCase, wordCase, (word, first, wanted) => {
        const once = applyCase(applyCase(word, first), wanted)
        expect(applyCase(once, wanted)).toBe(once)
      }),
    )
  })

  it('gives the case that caseOf reads, for words of two letters or more', () => {
    fc.assert(
      fc.property(toned, wordCase, (word, wanted) => {
        fc.pre(word.length > 1 && wanted !== 'mixed')
        expect(caseOf(applyCase(word, wanted))).toBe(wanted)
      }),
    )
  })
})

describe('transferCase', () => {
  it('gives the second word the case of the first', () => {
    expect(transferCase('TINH', 'tỉnh')).toBe('TỈNH')
    expect(transferCase('Tinh', 'TỈNH')).toBe('Tỉnh')
    expect(transferCase('TiNH', 'tỉnh')).toBe('tỉnh')
  })
})
