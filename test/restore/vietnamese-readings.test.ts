import { describe, expect, it } from 'vitest'
import { createRestorer } from '../../src/index.ts'

const READ = `Ủy ban nhân dân tính ban hành Kế hoạch kiếm tra việc thực hiện Nghi quyết của Hội đồng nhân dân tỉnh
về chuyến đối số, bảo đám thống nhất từ tính đến xã. Các sở, ngành xây dựng kế hoạch cụ thế và tố chức thực hiện.
Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan thấm định, tống hợp kết quá, báo cáo Ủy ban nhân dân tỉnh
trước ngày 15 tháng 12 năm 2023. Kinh phí 1.250 triệu đồng lấy từ ngân sách tỉnh theo Quyết định số 45/QĐ-UBND.
Các địa phương bố trí kinh phí đối ứng, huy động nguồn lực hợp pháp khác để thực hiện các mục tiêu của Kế hoạch.`

const PRINTED = READ.replace('dân tính', 'dân tỉnh')
  .replace('kiếm tra', 'kiểm tra')
  .replace('Nghi quyết', 'Nghị quyết')
  .replace('chuyến đối', 'chuyển đổi')
  .replace('bảo đám', 'bảo đảm')
  .replace('từ tính', 'từ tỉnh')
  .replace('cụ thế', 'cụ thể')
  .replace('tố chức', 'tổ chức')
  .replace('thấm định, tống', 'thẩm định, tổng')
  .replace('kết quá', 'kết quả')

describe('restoring what an engine set to Vietnamese has read', () => {
  it('puts the marks right that it mistook, and nothing else', () => {
    expect(createRestorer({ source: 'vie' }).restore(READ).text).toBe(PRINTED)
  })

  it('is done without being told where the errors show', () => {
    expect(createRestorer().restore(READ).text).toBe(PRINTED)
  })

  it('leaves the text as it was printed alone', () => {
    expect(createRestorer({ source: 'vie' }).restore(PRINTED).corrections).toEqual([])
  })

  it('reads the Icelandic letter as Đ where no word is known', () => {
    expect(createRestorer({ source: 'vie' }).restore('- Lưu: VT, LÐ.').text).toBe('- Lưu: VT, LĐ.')
  })

  it('restores each line by who read it', () => {
    const lines = [
      'Cac so, nganh xay dung ké hoach',
      'Các sở, ngành tố chức thực hiện',
      'Các sở, ngành tố chức thực hiện',
    ]
    const { text } = createRestorer().restore(lines.join('\n'), { sources: ['eng', 'vie', 'text'] })
    expect(text.split('\n')).toEqual([
      'Các sở, ngành xây dựng kế hoạch',
      'Các sở, ngành tổ chức thực hiện',
      'Các sở, ngành tố chức thực hiện',
    ])
  })

  it('leaves numbers and codes as they stand', () => {
    const line = 'Căn cứ Thông tư số 12/2019/TT-BNV, số tiền 14.500 đồng, đạt 61,2%, năm 2023'
    expect(createRestorer({ source: 'vie' }).restore(line).text).toBe(line)
  })
})
