import { describe, expect, it } from 'vitest'
import { readAbbreviations, readDocumentTypes, readPlaces, readSyllables } from '../../src/lexicon/index.ts'

describe('readSyllables', () => {
  it('reads both counts', () => {
    expect(readSyllables('tỉnh\t1200\t300\n')).toEqual([{ text: 'tỉnh', count: 1200, titleCount: 300 }])
  })
})

describe('readAbbreviations', () => {
  it('splits the expansions', () => {
    expect(readAbbreviations('CBCC\tcán bộ, công chức; cán bộ công chức\t9\n')).toEqual([
      { text: 'CBCC', expansions: ['cán bộ, công chức', 'cán bộ công chức'], count: 9 },
    ])
  })

  it('reads an abbreviation whose meaning is not known', () => {
    expect(readAbbreviations('XYZ\t\t9\n')[0]?.expansions).toEqual([])
  })
})

describe('readDocumentTypes', () => {
  it('reads types with and without an abbreviation', () => {
    expect(readDocumentTypes('Công văn\t\nQuyết định\tQĐ\n')).toEqual([
      { name: 'Công văn', abbreviation: '' },
      { name: 'Quyết định', abbreviation: 'QĐ' },
    ])
  })
})

describe('readPlaces', () => {
  it('reads the units above, the nearest first', () => {
    expect(readPlaces('Mỹ Hiệp\txã\tCao Lãnh, Đồng Tháp\t-2025-06\n')).toEqual([
      { name: 'Mỹ Hiệp', level: 'xã', parents: ['Cao Lãnh', 'Đồng Tháp'], validity: '-2025-06' },
    ])
  })

  it('takes the units apart that share a line', () => {
    expect(
      readPlaces('Tân Phú\txã\tTam Bình, Vĩnh Long; Cai Lậy, Tiền Giang\t-2025-06\n').map((p) => p.parents),
    ).toEqual([
      ['Tam Bình', 'Vĩnh Long'],
      ['Cai Lậy', 'Tiền Giang'],
    ])
  })

  it('reads a province as having no unit above', () => {
    expect(readPlaces('Đồng Tháp\ttỉnh\t\tboth\n')[0]?.parents).toEqual([])
  })

  it('rejects an unknown validity', () => {
    expect(() => readPlaces('Huế\tthành phố\t\tnow\n')).toThrow('places.txt:1: the validity "now" is none of')
  })
})
