import { describe, expect, it } from 'vitest'
import { readPlaceRows } from '../../../scripts/lexicon/places.ts'

describe('readPlaceRows', () => {
  const rows = readPlaceRows([
    'Tỉnh Hoà An',
    'Huyện Tân Phú, Tỉnh Hoà An',
    'Tân Phú',
    'Xã Mỹ Lợi, Huyện Tân Phú, Tỉnh Hoà An',
    'Xã Mỹ Lợi, Huyện Bình Lâm, Tỉnh Long Sơn',
    'Phường Mỹ Lợi, Tỉnh Hoà An',
  ])

  it('dates a unit by the units above it', () => {
    expect(rows).toContainEqual(['Tân Phú', 'huyện', 'Hòa An', '-2025-06'])
    expect(rows).toContainEqual(['Mỹ Lợi', 'phường', 'Hòa An', '2025-07-'])
  })

  it('puts units of one name, level and time on one line', () => {
    expect(rows).toContainEqual(['Mỹ Lợi', 'xã', 'Bình Lâm, Long Sơn; Tân Phú, Hòa An', '-2025-06'])
  })

  it('dates a province by the communes right below it', () => {
    expect(rows).toContainEqual(['Hòa An', 'tỉnh', '', 'both'])
    expect(rows).toContainEqual(['Long Sơn', 'tỉnh', '', '-2025-06'])
  })

  it('adds the reviewed units', () => {
    expect(rows).toContainEqual(['Đồng Nai', 'tỉnh', '', 'both'])
  })
})
