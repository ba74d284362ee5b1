import { expect, it } from 'vitest'
import { blocksOf, type TextBlock } from '../../src/parse/blocks.ts'
import { isTitle, textsBelow } from '../../src/parse/titles.ts'
import { layoutOf } from './clean.ts'

/** Whether the first block of a text is a title. */
function isFirstTitle(text: string, inPreamble = false): boolean {
  const layout = layoutOf(text)
  const blocks = blocksOf(layout, 0, layout.document.lines.length)
  return isTitle(blocks[0] as TextBlock, textsBelow(blocks)[0]!, inPreamble)
}

it.each([
  ['a chapter', 'Chương I\nQUY ĐỊNH CHUNG'],
  ['an article with no sentence of its own', 'Điều 1. Phạm vi điều chỉnh\n1. Một việc.'],
  ['a Roman numeral with a line in capitals', 'I. KẾT QUẢ'],
  ['a number above a paragraph', '1. Công tác chỉ đạo\nPhòng đã họp ba lần.'],
  ['a number above letters', '1. Công tác chỉ đạo\na) Việc thứ nhất;'],
  ['a matter that ends with a colon', '1. Về kinh phí:\nHuyện đã chi đủ.'],
  ['a short title that ends with a full stop above text, by its Roman numeral', 'II. Kết quả.\nHuyện đã chi đủ.'],
])('%s is a title', (_, text) => {
  expect(isFirstTitle(text)).toBe(true)
})

it.each([
  ['a numbered sentence', '1. Phòng đã họp ba lần.\nMọi người có mặt.'],
  ['an article that is a sentence', 'Điều 1. Quyết định này có hiệu lực từ ngày ký.'],
  ['a sentence that introduces an enumeration', '1. Giao các phòng thực hiện như sau:\na) Việc thứ nhất;'],
  ['a matter with what is said of it', '1. Kinh phí: huyện chi\n- Phần thứ nhất;'],
  ['a number above its like', '1. Phòng Nội vụ\n2. Phòng Tài chính'],
  ['the last line of a text, for a number', '1. Phòng Nội vụ'],
  ['a line that begins with a reference', 'khoản 2 Điều 4 của Quy chế\nQuy định việc này.'],
  ['an article of a law', 'Điều 5 Luật Tiếp công dân\nQuy định việc này.'],
  ['a division of something else', 'Mục 3 Chương II của Quy chế\nQuy định việc này.'],
  ['a quantity', '1.650 hồ sơ\nĐã giải quyết xong.'],
])('%s is none', (_, text) => {
  expect(isFirstTitle(text)).toBe(false)
})

it('a line without a label that stands by itself above text is a title', () => {
  expect(isFirstTitle('Về công tác dân tộc\n\nHuyện đã hỗ trợ 12 hộ.')).toBe(true)
})

it('the name of an agency above legal bases is none', () => {
  expect(isFirstTitle('ỦY BAN NHÂN DÂN HUYỆN\n\nCăn cứ Luật Đất đai;', true)).toBe(false)
})

it('the row of a table is none', () => {
  expect(isFirstTitle('Huyện Vân Đông 12 45 60%\n\nHuyện đã hỗ trợ 12 hộ.')).toBe(false)
})
