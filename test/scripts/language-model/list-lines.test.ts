import { describe, expect, it } from 'vitest'
import { nameLines, placeLines } from '../../../scripts/language-model/list-lines.ts'

describe('nameLines', () => {
  it('sets names behind what reports call a person, by turns', () => {
    expect(nameLines(['Bùi Văn Sáu', 'Vũ Thị Mơ', 'Hà Tư', 'Lê Năm', 'Lê Ba', 'Lê Hai'])).toEqual([
      'ông Bùi Văn Sáu',
      'bà Vũ Thị Mơ',
      'đồng chí Hà Tư',
      'Ông Lê Năm',
      'Bà Lê Ba',
      'Lê Hai',
    ])
  })
})

describe('placeLines', () => {
  it('writes the kind of a place in lower case, as running text does', () => {
    expect(placeLines(['Xã Bình Lạc, Tỉnh Sông Hậu', 'Thị trấn Gò Dừa'])).toEqual([
      'xã Bình Lạc, tỉnh Sông Hậu',
      'UBND thị trấn Gò Dừa',
    ])
  })

  it('leaves a name alone that begins like a kind', () => {
    expect(placeLines(['Xãnh'])).toEqual(['Xãnh'])
  })
})
