import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/index.ts'
import { unitIn } from '../../../src/restore/codes/units.ts'

describe('unitIn', () => {
  it.each([
    ['m2', 'm²', 0],
    ['km?,', 'km²', 0],
    ['kg/m2', 'm²', 3],
    ['24m3.', 'm³', 2],
    ['(m2)', 'm²', 1],
  ])('finds the unit in %s', (token, text, start) => {
    expect(unitIn(token)).toMatchObject({ text, start })
  })

  it.each(['m', 'am2', 'tm?', 'm2a', 'M2', 'sim2', '2'])('finds none in %s', (token) => {
    expect(unitIn(token)).toBeUndefined()
  })
})

describe('restore', () => {
  it('raises the digit of a unit, and names the rule', () => {
    const { corrections, text } = restore('dién tich 120 m2, gia 45.000 déng/m?; kh6i luong 30 m3')
    expect(text).toBe('diện tích 120 m², giá 45.000 đồng/m²; khối lượng 30 m³')
    const units = corrections.filter(({ rule }) => rule === 'raised-digit')
    expect(units.map(({ kind, source }) => `${kind} ${source}`)).toEqual(['number m2', 'number m?', 'number m3'])
  })

  it('parts a rate at its stroke', () => {
    expect(restore('dat 12 bac si/10.000 dan').text).toBe('đạt 12 bác sĩ/10.000 dân')
  })
})
