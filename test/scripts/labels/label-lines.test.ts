import { describe, expect, test } from 'vitest'
import { labelLines } from '../../../scripts/labels/label-lines.ts'
import type { OutlineEntry } from '../../../scripts/labels/structure-file.ts'

const label = (source: string, gold: string, outline: OutlineEntry[] = [], addressee: string[] = []) =>
  labelLines(source, { outline, addressee }, { gold, garbled: gold.replace(/^$/gm, '') })

describe('labelLines', () => {
  test('labels the header, columns that share a line together', () => {
    const source = [
      '@columns SỞ Y TẾ || CỘNG HÒA XÃ HỘI',
      '@columns Số: 1/SYT || Sông Hậu, ngày 1 tháng 2 năm 2024',
      '@columns V/v tiêm chủng ||',
      '@center Kính gửi: Bộ Y tế.',
      '@p Sở báo cáo như sau:',
    ].join('\n')
    const gold = [
      'SỞ Y TẾ CỘNG HÒA XÃ HỘI',
      'Số: 1/SYT Sông Hậu, ngày 1 tháng 2 năm 2024',
      'V/v tiêm chủng',
      '',
      'Kính gửi: Bộ Y tế.',
      'Sở báo cáo',
      'như sau:',
    ]
    expect(label(source, gold.join('\n'))).toEqual([
      'issuer&motto',
      'number&date',
      'subject',
      'blank',
      'addressee',
      'p',
      '+',
    ])
  })

  test('takes for a heading what the outline has, whatever the directive says', () => {
    const source = '@heading I. CHUNG\n@heading 1. Ủy ban nhân dân tỉnh chỉ đạo.\n@item 2. Kết quả\n@item a) Một là'
    const gold = 'I. CHUNG\n1. Ủy ban nhân dân tỉnh\nchỉ đạo.\n2. Kết quả\na) Một là'
    const outline: OutlineEntry[] = [
      [1, 'I', 'CHUNG'],
      [2, '2', 'Kết quả'],
    ]
    expect(label(source, gold, outline)).toEqual(['heading:1:I', 'p', '+', 'heading:2:2', 'item:a'])
  })

  test('takes a label on a line of its own and the title below for one heading', () => {
    const source = '@center Chương II\n@center TỔ CHỨC THỰC HIỆN\n@p Nội dung.'
    expect(label(source, 'Chương II\nTỔ CHỨC\nTHỰC HIỆN\nNội dung.', [[1, 'II', 'TỔ CHỨC THỰC HIỆN']])).toEqual([
      'heading:1:II',
      'heading+',
      'heading+',
      'p',
    ])
  })

  test('lets a paragraph go on behind footnotes and page numbers', () => {
    const source = '@p Một hai ba[^1] bốn năm sáu\n@note 1 Chú thích dài'
    const gold = 'Một hai ba[^1]\n[^1] Chú thích\ndài\n\f2\nbốn năm sáu\n'
    expect(label(source, gold)).toEqual(['p', 'fn:1', 'fn+', 'noise', '+'])
  })

  test('knows a line of dirt by what was read in it', () => {
    expect(labelLines('@p Một', { outline: [], addressee: [] }, { gold: 'Một\n\n', garbled: 'Mot\n~;\n' })).toEqual([
      'p',
      'noise',
    ])
  })

  test('says which heading of the outline is missing', () => {
    expect(() => label('@p Một', 'Một', [[1, 'I', 'CHUNG']])).toThrow('no block for the heading "CHUNG"')
  })
})
