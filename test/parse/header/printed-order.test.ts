import { expect, test } from 'vitest'
import { layOutPages, type Page, type PageLine } from '../../../src/page/index.ts'
import { parsePages, parseRestoration } from '../../../src/parse/index.ts'
import { selectAll } from '../../../src/query/index.ts'
import { textOf } from '../../../src/tree/index.ts'

/** A line of a typed page: its words are as wide as they have letters. */
function line(text: string, left: number, top: number): PageLine {
  let at = left
  const words = text.split(' ').map((word) => {
    const box = { left: at, top, right: at + 6.5 * word.length, bottom: top + 12 }
    at = box.right + 4
    return { text: word, box, size: 13 }
  })
  return { words, box: { left, top, right: at - 4, bottom: top + 12 } }
}

const LETTERHEAD: readonly PageLine[] = [
  line('ỦY BAN NHÂN DÂN', 100, 60),
  line('TỈNH SÔNG HẬU', 105, 76),
  line('Số: 12/BC-UBND', 110, 106),
  line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300, 60),
  line('Độc lập - Tự do - Hạnh phúc', 330, 76),
  line('Sông Hậu, ngày 05 tháng 6 năm 2024', 320, 107),
]
const BELOW: readonly PageLine[] = [
  line('BÁO CÁO', 270, 150),
  line('Kết quả công tác văn thư, lưu trữ quý II năm 2024', 180, 168),
  line('Trong quý, các cơ quan của tỉnh đã lập hồ sơ công việc đúng thời hạn quy định.', 90, 220),
  line('Kho lưu trữ tiếp nhận hồ sơ của các sở và sắp xếp lại giá kệ theo kế hoạch năm.', 90, 240),
]

const page = (lines: readonly PageLine[]): Page => ({
  number: 1,
  width: 595,
  height: 842,
  unitsPerInch: 72,
  readings: [{ source: 'text', lines }],
  rules: [],
})

const headerOf = (lines: readonly PageLine[]) =>
  selectAll('header > *', parsePages([page(lines)])).map((node) => [node.type, textOf(node)])

test('a header is in the order of the print, row by row, whichever column was read first', () => {
  const [left, right] = [LETTERHEAD.slice(0, 3), LETTERHEAD.slice(3)]
  const expected = [
    ['issuer', 'ỦY BAN NHÂN DÂN'],
    ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['issuer', 'TỈNH SÔNG HẬU'],
    ['motto', 'Độc lập - Tự do - Hạnh phúc'],
    ['docNumber', '12/BC-UBND'],
    ['placeDate', 'Sông Hậu, ngày 05 tháng 6 năm 2024'],
    ['docType', 'BÁO CÁO'],
    ['subject', 'Kết quả công tác văn thư, lưu trữ quý II năm 2024'],
  ]
  expect(headerOf([...left, ...right, ...BELOW])).toEqual(expected)
  expect(headerOf([...right, ...left, ...BELOW])).toEqual(expected)
})

test('where nothing is known of places it is in the order of the text', () => {
  const { text } = layOutPages([page([...LETTERHEAD, ...BELOW])])
  const tree = parseRestoration(text, { text, corrections: [] })
  const offsets = selectAll('header > *', tree).map(({ position }) => position?.start.offset ?? -1)
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
})
