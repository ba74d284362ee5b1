import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/parse/blocks.ts'
import { layoutOf } from './clean.ts'

/** The blocks of a text: label and text of each, or its kind. */
function blocks(text: string, damaged = false): string[] {
  const layout = layoutOf(text, damaged)
  return blocksOf(layout, 0, layout.document.lines.length).map((block) =>
    block.kind === 'text' ? [block.label?.printed, block.text].filter(Boolean).join(' | ') : `<${block.kind}>`,
  )
}

/** Lines of full width, so that the first one has no room for the second. */
const FULL = 'Trong tháng, các xã đã thu gom rác thải, dọn kênh mương và vận động người dân'

describe('blocksOf joins', () => {
  it('the lines of a paragraph', () => {
    expect(blocks(`${FULL}\ntrồng cây xanh.\nHai việc.`)).toEqual([`${FULL} trồng cây xanh.`, 'Hai việc.'])
  })

  it('a paragraph over a blank line in the middle of its sentence', () => {
    expect(blocks('Một việc\n\nvà hai việc.')).toEqual(['Một việc và hai việc.'])
  })

  it('a paragraph over the beginning of a page', () => {
    expect(blocks('Một việc và\n\f2\nhai việc.')).toEqual(['Một việc và hai việc.', '<furniture>'])
  })

  it('a paragraph over footnotes', () => {
    expect(blocks('Một việc[^1] và\n\n[^1] Theo tỉnh.\n\fhai việc.')).toEqual(['Một việc[^1] và hai việc.', '<notes>'])
  })

  it('a line that ends in the middle of a code, whatever its length', () => {
    expect(blocks('Kế hoạch số 5/KH-\nUBND của tỉnh.')).toEqual(['Kế hoạch số 5/KH- UBND của tỉnh.'])
  })

  it('a label that stands alone with its text', () => {
    expect(blocks('Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi')).toEqual([
      'Chương I | QUY ĐỊNH CHUNG',
      'Điều 1. | Phạm vi',
    ])
  })

  it.each([
    [`${FULL} theo\nkhoản 2 Điều 4 của Quy chế.`],
    [`${FULL} theo\nĐiều 5 Luật Tiếp công dân.`],
    [`${FULL} theo\nMục 3 Chương II của Quy chế.`],
    [`${FULL} là\n1.650 hồ sơ.`],
  ])('a line that begins as a label does in the middle of a sentence', (text) => {
    expect(blocks(text)).toEqual([text.replace('\n', ' ')])
  })
})

describe('blocksOf parts', () => {
  it('what a blank line parts between sentences', () => {
    expect(blocks('Một việc.\n\nHai việc.')).toEqual(['Một việc.', 'Hai việc.'])
  })

  it('items', () => {
    expect(blocks('- Một việc;\n- hai việc;\na) Ba việc.')).toEqual(['- | Một việc;', '- | hai việc;', 'a) | Ba việc.'])
  })

  it('a title in capitals from the text below', () => {
    expect(blocks('I. TÌNH HÌNH CHUNG\nTrong tháng, các xã.')).toEqual(['I. | TÌNH HÌNH CHUNG', 'Trong tháng, các xã.'])
  })

  it('a short title from the sentence below', () => {
    expect(blocks(`1. Kết quả\n${FULL}\nlàm sạch.`)).toEqual(['1. | Kết quả', `${FULL} làm sạch.`])
  })

  it('a title with a colon from a paragraph that begins with a figure', () => {
    expect(blocks(`${FULL}.\n\n1. Về hồ sơ:\n100% hồ sơ đúng hạn.`).slice(1)).toEqual([
      '1. | Về hồ sơ:',
      '100% hồ sơ đúng hạn.',
    ])
  })

  it('pages between paragraphs', () => {
    expect(blocks('Một việc.\n\fHai việc.')).toEqual(['Một việc.', '<break>', 'Hai việc.'])
  })
})
