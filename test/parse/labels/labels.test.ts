import { describe, expect, it } from 'vitest'
import { isPartLabel, labelOf } from '../../../src/parse/labels/labels.ts'

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
    ['l8. Kết quả', ['decimal', 'l8.', 'l8', null, 'Kết quả']],
    ['2; Kết quả', ['decimal', '2;', '2', 2, 'Kết quả']],
    ['1,2, Kết quả', ['decimal', '1,2,', '1.2', 2, 'Kết quả']],
    ['Điều 2, Giải thích từ ngữ', ['article', 'Điều 2,', '2', 2, 'Giải thích từ ngữ']],
    ['Điều I1. Phạm vi', ['article', 'Điều I1.', 'I1', null, 'Phạm vi']],
    ['Chương Il', ['chapter', 'Chương Il', 'Il', null, '']],
    ['PHẦN Ill KẾT QUẢ', ['part', 'PHẦN Ill', 'Ill', null, 'KẾT QUẢ']],
    ['Mục1', ['division', 'Mục1', '1', null, '']],
  ])('reads the misread label of %j in a damaged text', (line, expected) => {
    expect(read(line, true)).toEqual(expected)
  })

  it.each([['Điều 2, 3 của Luật'], ['Chương III của Nghị định'], ['Phần lớn các xã']])(
    'finds none in %j, damaged or not',
    (line) => {
      expect(labelOf(line, true)).toBeNull()
    },
  )

  it('reads a label that is glued to its title', () => {
    expect(read('1.1.Y tế')).toEqual(['decimal', '1.1.', '1.1', 1, 'Y tế'])
  })

  it('reads no misread label in a text that is right', () => {
    expect(labelOf('IHL KẾT QUẢ THỰC HIỆN')).toBeNull()
    expect(labelOf('|. Kết quả')).toBeNull()
  })
})

it.each([
  ['Mục1', true],
  ['Chương II', true],
  ['Chương II của Nghị định', false],
  ['1.', false],
])('isPartLabel(%j) is %s', (line, expected) => {
  expect(isPartLabel(line)).toBe(expected)
})
