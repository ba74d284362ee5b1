import { describe, expect, it } from 'vitest'
import { splitNames } from '../../../scripts/lexicon/names.ts'

describe('splitNames', () => {
  const { family, given } = splitNames([
    'Nguyễn Thị Hoà',
    'Nguyễn Văn Hòa',
    'Trần Văn Thị',
    'Trần Thị Minh',
    'Lê Văn',
    'Là Điểm Tựa',
  ])

  it('counts family names of three words and more', () => {
    expect(new Map(family).get('Nguyễn')).toBe(2)
    expect(new Map(family).get('Lê')).toBe(0)
  })

  it('counts given names as last and as middle words, seen twice at least in one place', () => {
    expect(given).toEqual([
      ['Hòa', 2, 0],
      ['Thị', 1, 2],
      ['Văn', 0, 2],
    ])
  })
})
