import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AFTER_NUMBER, ALONE } from '../../../src/restore/codes/code-parts.ts'
import { TOY_CODES } from '../toy-codes.ts'

const { cost, isKnown, texts } = TOY_CODES

describe('codeParts', () => {
  it('knows the parts of symbols, numbered ones too', () => {
    expect(['QĐ', 'UBND', 'QH15'].every(isKnown)).toBe(true)
    expect(isKnown('QĐ-UBND')).toBe(false)
  })

  it('looks for types that the decree lists, bodies by their initials, and the same body at other levels', () => {
    expect(texts).toEqual(expect.arrayContaining(['QyĐ', 'BTGTU', 'SGDĐT', 'PGDĐT']))
  })

  it('asks less for what mostly follows', () => {
    expect(cost('CP', 'NĐ')).toBeLessThan(cost('UBND', 'NĐ'))
    expect(cost('QĐ', AFTER_NUMBER)).toBeLessThan(cost('UBND', AFTER_NUMBER))
  })

  it('asks less for abbreviations of the language outside codes', () => {
    expect(cost('KT', ALONE)).toBeLessThan(cost('KT', AFTER_NUMBER))
  })

  it('asks more for a part that begins with a digit', () => {
    expect(cost('3B', AFTER_NUMBER)).toBeGreaterThan(cost('B3', AFTER_NUMBER))
  })

  it('has a price for anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(ALONE, AFTER_NUMBER, 'QĐ', 'XX'), (part, before) => {
        expect(cost(part, before)).toBeGreaterThan(0)
        expect(cost(part, before)).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
    )
  })
})
