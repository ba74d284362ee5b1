import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentText } from '../../../src/parse/document-text.ts'
import { findHeader, headerStarts } from '../../../src/parse/header/index.ts'
import { coveredTwice, uncovered } from '../uncovered.ts'

const PARTS = [
  'ỦY BAN NHÂN DÂN', 'TỈNH SÔNG HẬU', 'SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc',
  'Số: 12 /BC-UBND', 'Số 36-HD/TU', 'Luật số: 12/2031/QH17', 'Sông Hậu, ngày 05 tháng 6 năm 2023', 'ngày 5/6/2023',
  'V/v báo cáo tháng 6', 'BÁO CÁO', 'QUYẾT ĐỊNH', 'Kết quả công tác năm 2023', '(Số liệu tạm tính)', 'Kính gửi:',
  'Kính gửi: Sở Y tế; Sở Tài chính.', '- Bộ Nội vụ;', 'HỎA TỐC', 'yy ™', '*', '-----', 'I. TÌNH HÌNH', 'Căn cứ Luật',
  'ĐẢNG CỘNG SẢN VIỆT NAM', 'CHỦ TỊCH ỦY BAN NHÂN DÂN', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 6 năm 2023.',
] // biome-ignore format: a table of parts
const JOINTS = ['\n', '\n', '\n\n', ' ']
const LABEL = /^[-;.,:*+~\s]*(?:(?:Luật )?[Ss]ố|V\/v|Kính gửi)?[-;.,:*+~\s]*$/u

/** Texts of a header's parts, in any order and on any lines, here and there with a letter changed. */
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...JOINTS)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

describe('findHeader', () => {
  it('keeps all of what it claims, but for labels, and nothing twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentText(text, text, [])
        const match = findHeader(document, 0, document.lines.length)
        if (match === null) return
        expect(uncovered(text, 0, match.end, match.header).filter((run) => !LABEL.test(run))).toEqual([])
        expect(coveredTwice(text.length, match.header)).toBe(0)
      }),
      { numRuns: 400 },
    )
  })

  it('finds something or nothing in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), texts, (dirt, text) => {
        const read = `${dirt}${text}${dirt}`
        const document = documentText(read, read, [])
        const match = findHeader(document, 0, document.lines.length)
        expect(match === null || match.end <= document.lines.length).toBe(true)
        expect(headerStarts(document).every((line) => line < document.lines.length)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves lines out that are to be skipped', () => {
    const text = 'BỘ Y TẾ\n7\nSố: 12/BC-BYT\nHà Nội, ngày 5 tháng 6 năm 2023\nBÁO CÁO\nKết quả'
    const document = documentText(text, text, [])
    const match = findHeader(document, 0, document.lines.length, { skip: (line) => line === 1 })
    expect(uncovered(text, 0, 6, match!.header)).toEqual(['7', 'Số:'])
  })

  it('takes long texts in their stride', () => {
    const line = 'CỘNG HÒA XÃ HỘI Số: 12/ ngày tháng năm KÍNH GỬI - ; '.repeat(400)
    const text = `${line}\n`.repeat(100)
    const document = documentText(text, text, [])
    const before = performance.now()
    findHeader(document, 0, document.lines.length)
    headerStarts(document)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
