import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/parse/blocks.ts'
import { rolesOf } from '../../src/parse/roles.ts'
import { layoutOf } from './clean.ts'

/** What the paragraphs, titles and items of a text are. */
function roles(...lines: string[]) {
  const layout = layoutOf(lines.join('\n'))
  return rolesOf(blocksOf(layout, 0, layout.document.lines.length))
}

describe('rolesOf', () => {
  it('takes a numbered line that ends as a sentence does for an item', () => {
    expect(roles('1. Giao Phòng Nội vụ tổng hợp.', '2. Giao Phòng Tài chính cấp kinh phí.')).toEqual(['item', 'item'])
  })

  it('takes a numbered line above text for a title', () => {
    expect(roles('1. Công tác chỉ đạo', 'Phòng đã họp ba lần.', '2. Kinh phí', 'Đã chi đủ.')).toEqual([
      'title',
      'paragraph',
      'title',
      'paragraph',
    ])
  })

  it('goes on with items where the last sign of one is lost', () => {
    expect(roles(`1. ${'Giao Phòng Nội vụ '.repeat(4)};`, '2. Giao Phòng Tài chính', 'Các xã báo cáo.')).toEqual([
      'item',
      'item',
      'paragraph',
    ])
  })

  it('knows legal bases before the matter', () => {
    expect(roles('Căn cứ Luật Đất đai;', 'Theo đề nghị của Trưởng phòng.', 'Điều 1. Phạm vi')).toEqual([
      'basis',
      'basis',
      'title',
    ])
  })

  it('knows no legal basis behind the first title', () => {
    expect(roles('I. CĂN CỨ', 'Căn cứ Luật Đất đai;')).toEqual(['title', 'paragraph'])
  })

  it('knows no legal basis behind a first sentence of the matter', () => {
    const matter = 'Ủy ban nhân dân huyện báo cáo kết quả thu gom rác thải trong năm 2023 như sau.'
    expect(roles(matter, 'Căn cứ Luật Đất đai;')).toEqual(['paragraph', 'paragraph'])
  })

  it('gives pages and furniture no other role', () => {
    expect(roles('Một việc.', '\f2', 'Hai việc.')).toEqual(['paragraph', 'paper', 'paper', 'paragraph'])
  })
})
