import { describe, expect, it } from 'vitest'
import { headerOutline } from './outline.ts'

describe('texts without the head of a header', () => {
  it('takes the lines above the first section for the subject', () => {
    const text = `Kết quả công tác dân vận quý II năm 2021
(số liệu đến ngày 10/6/2021)

I. TÌNH HÌNH
1. Thuận lợi`
    expect(headerOutline(text)).toEqual({
      subject: ['Kết quả công tác dân vận quý II năm 2021 (số liệu đến ngày 10/6/2021)'],
      below: 'I. TÌNH HÌNH',
    })
  })

  it('takes a type that stands alone', () => {
    const text = `BÁO CÁO
Kết quả công tác dân vận quý II năm 2021

I. TÌNH HÌNH`
    expect(headerOutline(text)).toEqual({
      type: 'BÁO CÁO',
      subject: ['Kết quả công tác dân vận quý II năm 2021'],
      below: 'I. TÌNH HÌNH',
    })
  })

  it.each([
    ['the end of a paragraph', 'trên địa bàn tỉnh trong năm 2023.\n\nI. TÌNH HÌNH\n1. Thuận lợi'],
    ['a whole sentence', 'Ủy ban nhân dân tỉnh báo cáo kết quả như sau:\n\nI. TÌNH HÌNH\n1. Thuận lợi'],
    ['a section in the midst', 'Kết quả thực hiện các nhiệm vụ\n\nIII. PHƯƠNG HƯỚNG\n1. Chung'],
    ['the next item of a list', '- Kết quả thực hiện các nhiệm vụ\n\n1. Công tác chỉ đạo'],
    [
      'a paragraph that names a document',
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 6 năm 2023\nvà các văn bản khác.',
    ],
    ['nothing', ''],
    ['blank lines', '\n \n\f\n'],
  ])('finds no header in %s', (_, text) => {
    expect(headerOutline(text)).toBeNull()
  })
})
