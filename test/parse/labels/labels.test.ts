import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../src/parse/labels/labels.ts'

const read = (line: string, damaged = false) => {
  const label = labelOf(line, damaged)
  return label === null ? null : [label.style, label.printed, label.text, label.value, line.slice(label.length)]
}

describe('labelOf', () => {
  it.each([
    ['Phần thứ hai', ['part', 'Phần thứ hai', 'thứ hai', 2, '']],
    ['PHẦN I: CÁC QUY ĐỊNH', ['part', 'PHẦN I:', 'I', 1, 'CÁC QUY ĐỊNH']],
    ['Chương IV', ['chapter', 'Chương IV', 'IV', 4, '']],
    ['Mục 2. TIẾP CÔNG DÂN', ['division', 'Mục 2.', '2', 2, 'TIẾP CÔNG DÂN']],
    ['Tiểu mục 1', ['subdivision', 'Tiểu mục 1', '1', 1, '']],
    ['Điều 12a. Phạm vi', ['article', 'Điều 12a.', '12a', 12, 'Phạm vi']],
    ['A. TÌNH HÌNH', ['capital', 'A.', 'A', 1, 'TÌNH HÌNH']],
    ['IV. KẾT QUẢ', ['roman', 'IV.', 'IV', 4, 'KẾT QUẢ']],
    ['II KẾT QUẢ THỰC HIỆN', ['roman', 'II', 'II', 2, 'KẾT QUẢ THỰC HIỆN']],
    ['3. Công tác', ['decimal', '3.', '3', 3, 'Công tác']],
    ['3) Công tác', ['decimal', '3)', '3', 3, 'Công tác']],
    ['2.1.4. Công tác', ['decimal', '2.1.4.', '2.1.4', 4, 'Công tác']],
    ['đ) nộp hồ sơ', ['letter', 'đ)', 'đ', 5, 'nộp hồ sơ']],
    ['- Một việc', ['dash', '-', '-', null, 'Một việc']],
    ['– Một việc', ['dash', '–', '-', null, 'Một việc']],
    ['+ Một việc', ['plus', '+', '+', null, 'Một việc']],
    ['• Một việc', ['bullet', '•', '•', null, 'Một việc']],
    ['(ii) một việc', ['bullet', '(ii)', 'ii', null, 'một việc']],
  ])('reads the label of %j', (line, expected) => {
    expect(read(line)).toEqual(expected)
  })

  it.each([
    ['1.650 hồ sơ đã giải quyết'],
    ['12.5 ha lúa'],
    ['2024 là năm thứ ba'],
    ['20/4 là ngày hội'],
    ['khoản 2 Điều 4 của Quy chế này'],
    ['Điều 5 Luật Tiếp công dân'],
    ['Mục 3 Chương II của Quy chế'],
    ['Chương II của Nghị định này'],
    ['Phần I của báo cáo'],
    ['X ha đất'],
    ['Căn cứ Luật'],
    ['-'],
    ['...'],
    [''],
  ])('finds none in %j', (line) => {
    expect(labelOf(line)).toBeNull()
  })

  it('takes a capital before a name for an initial', () => {
    expect(labelOf('B. Nguyễn')).toBeNull()
  })

  it('counts the parts of a decimal label', () => {
    expect(labelOf('2.1.4. Công tác')?.parts).toBe(3)
    expect(labelOf('2. Công tác')?.parts).toBe(1)
  })

  it.each([
    ['IHL KẾT QUẢ THỰC HIỆN', ['roman', 'IHL', 'IHL', null, 'KẾT QUẢ THỰC HIỆN']],
    ['l. KẾT QUẢ THỰC HIỆN', ['roman', 'l.', 'l', null, 'KẾT QUẢ THỰC HIỆN']],
    ['|. KẾT QUẢ THỰC HIỆN', ['roman', '|.', '|', null, 'KẾT QUẢ THỰC HIỆN']],
    ['|. Kết quả', ['decimal', '|.', '|', null, 'Kết quả']],
  ])('reads the misread label of %j in a damaged text', (line, expected) => {
    expect(read(line, true)).toEqual(expected)
  })

  it('reads no misread label in a text that is right', () => {
    expect(labelOf('IHL KẾT QUẢ THỰC HIỆN')).toBeNull()
    expect(labelOf('|. Kết quả')).toBeNull()
  })
})
