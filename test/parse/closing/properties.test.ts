import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClosing } from '../../../src/parse/closing/index.ts'
import { documentText } from '../../../src/parse/document-text.ts'
import { coveredTwice, uncovered } from '../uncovered.ts'

const PARTS = [
  'Nơi nhận:', '- Như trên;', '- Sở Y tế (để báo cáo);', '~ Bộ Nội vụ:', '- UBND các huyện,', 'thị xã;', '- Lưu: VT, TH.',
  'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'THƯ KÝ CHỦ TRÌ', 'Nguyễn Văn Hòa', 'Lê Thị Sen Trần Văn Bình',
  '(Đã ký)', 'TS. Phạm Hoài Nam', 'yy ™', '— (', 'N> _', 'TỈNH SÔNG HẬU', 'Phụ lục', '[^1] Chú thích.', 'Như Điều 3',
  'Trân trọng báo cáo./.', 'Điều 5. Hiệu lực', '6',
] // biome-ignore format: a table of parts
const JOINTS = ['\n', '\n', '\n\n', ' ']
const LABEL = /^(?:Nơi nhận)?[-—;.,:*+~\s]*$/u

/** Texts of a closing's parts, in any order and on any lines. */
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...JOINTS)), { maxLength: 16 })
  .map((parts) => parts.flat().join(''))

describe('findClosing', () => {
  it('keeps all of what it claims, but for labels, and nothing twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentText(text, text, [])
        const match = findClosing(document, 0, document.lines.length)
        if (match === null) return
        expect(uncovered(text, match.start, match.end, match.closing).filter((run) => !LABEL.test(run))).toEqual([])
        expect(coveredTwice(text.length, match.closing)).toBe(0)
      }),
      { numRuns: 400 },
    )
  })

  it('finds something or nothing in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), texts, (dirt, text) => {
        const read = `${dirt}${text}${dirt}`
        const document = documentText(read, read, [])
        const match = findClosing(document, 0, document.lines.length)
        expect(match === null || (match.start < match.end && match.end <= document.lines.length)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('leaves lines out that are to be skipped', () => {
    const text = 'Nơi nhận: GIÁM ĐỐC\n- Như trên;\n[^2] Theo báo cáo.\n- Lưu: VT. Trần Văn Bình'
    const document = documentText(text, text, [])
    const match = findClosing(document, 0, document.lines.length, { skip: (line) => line === 2 })
    expect(match).toMatchObject({ start: 0, end: 4 })
    expect(uncovered(text, 0, 4, match!.closing)).toEqual(['Nơi nhận:', '-', ';', '[^2] Theo báo cáo.', '-', '.'])
  })

  it('takes long texts in their stride', () => {
    const line = 'TM. CHỦ TỊCH Nơi nhận: - Lưu: VT; NGUYỄN VĂN A '.repeat(400)
    const text = `${line}\n`.repeat(100) + 'PHÓ CHỦ TỊCH\n'.repeat(3000)
    const document = documentText(text, text, [])
    const before = performance.now()
    findClosing(document, 0, document.lines.length)
    expect(performance.now() - before).toBeLessThan(1500)
  })
})
