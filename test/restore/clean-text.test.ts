import { describe, expect, it } from 'vitest'
import { restore } from '../../src/index.ts'

const PARAGRAPH = `Ủy ban nhân dân xã Bình Hạnh giao Văn phòng theo dõi, đôn đốc các ấp thực hiện kế hoạch này.
Định kỳ trước ngày 15 hằng tháng, công chức phụ trách gửi báo cáo số liệu về hộ nghèo, hộ cận nghèo và
số lao động được hỗ trợ vay vốn. Trường hợp phát sinh khó khăn, vướng mắc thì phản ánh qua thư điện tử
vanphong@binhhanh.example.vn hoặc số điện thoại 0277.111.222 để kịp thời tháo gỡ. Hoá đơn, chứng từ của
năm 2023 được lưu theo Quyết định số 45/QĐ-UBND, tổng cộng 1.204 bộ (đạt 98,5%).`

describe('restore', () => {
  it('leaves clean Vietnamese text unchanged', () => {
    expect(restore(PARAGRAPH)).toEqual({ text: PARAGRAPH, corrections: [], confidence: 1 })
  })

  it('leaves it unchanged with any line ending', () => {
    for (const ending of ['\r\n', '\r', '\n\n']) {
      const source = PARAGRAPH.replaceAll('\n', ending)
      expect(restore(source).text).toBe(source)
    }
  })

  it.each(PARAGRAPH.split('\n'))('leaves the line %j unchanged by itself', (line) => {
    expect(restore(line).text).toBe(line)
  })

  it('leaves lines without marks unchanged among clean ones', () => {
    const source = PARAGRAPH.replace('\n', '\nUBND TP. HCM - Nam Trung, 12 ha\n')
    expect(restore(source).text).toBe(source)
  })

  it('restores the garbled half of a text and leaves the clean half', () => {
    const clean = `${PARAGRAPH}\n${PARAGRAPH}`
    const garbled = new Array<string>(8).fill('Can ctr Luat T6 chirc chinh quyén dia phuong ngay 19 thang 6').join('\n')
    const { text } = restore(`${clean}\n\n\n\n\n\n${garbled}`)
    expect(text.startsWith(clean)).toBe(true)
    expect(text).toContain('Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6')
  })

  it('leaves clean text with decomposed letters unchanged', () => {
    const source = PARAGRAPH.normalize('NFD')
    expect(restore(source).text).toBe(source)
  })
})
