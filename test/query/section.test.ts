import { expect, test } from 'vitest'
import { citations, section, selectAll } from '../../src/query/index.ts'
import { build, type Root, textOf } from '../../src/tree/index.ts'
import { both, plan, sectionOf } from './plan.ts'

function titleOf(tree: Root, path: string): string | undefined {
  const heading = section(tree, path)?.children[0]
  return heading && textOf(heading)
}

test.each([
  ['II', 'NHIỆM VỤ'],
  ['II.', 'NHIỆM VỤ'],
  ['II.1', 'Giống cây'],
  ['II.2.a', 'Nguồn khác'],
  ['II.2.1', 'Ngân sách'],
  ['II.2.2.1', 'Ngân sách'],
  [' II.2 ', 'Kinh phí'],
  ['Phụ lục I.1', 'Tuyến đường'],
  ['PHỤ LỤC I.1', 'Tuyến đường'],
])('%j', (path, title) => {
  expect(titleOf(plan, path)).toBe(title)
})

test.each(['III', '1', 'II.3', 'II.2.b', 'ii', '', 'Phụ lục I', 'Điều 1', '2.1'])('%j is none', (path) => {
  expect(section(plan, path)).toBeUndefined()
})

const rules = build.root([
  build.body([
    sectionOf('chapter', 'Chương I', 'QUY ĐỊNH CHUNG', [
      sectionOf('article', 'Điều 1.', 'Phạm vi', [], 2),
      sectionOf('article', 'Điều 2.', 'Đối tượng', [], 2),
    ]),
    sectionOf('chapter', 'Chương II', 'TỔ CHỨC', [
      sectionOf('division', 'Mục 1', 'BAN CHỈ ĐẠO', [sectionOf('article', 'Điều 3.', 'Thành phần', [], 3)], 2),
      sectionOf('article', 'Điều 4.', 'Hiệu lực', [sectionOf('decimal', '1.', 'Ngày', [], 3)], 2),
    ]),
  ]),
])

test.each([
  ['Điều 3', 'Thành phần'],
  ['điều  3', 'Thành phần'],
  ['3', 'Thành phần'],
  ['Chương II.Mục 1', 'BAN CHỈ ĐẠO'],
  ['II.1.3', 'Thành phần'],
  ['II.Điều 3', 'Thành phần'],
  ['Điều 4.1', 'Ngày'],
  ['CHƯƠNG II', 'TỔ CHỨC'],
])('articles are found without their chapters: %j', (path, title) => {
  expect(titleOf(rules, path)).toBe(title)
})

test('a word means its style only', () => {
  expect(section(rules, 'Phần I')).toBeUndefined()
  expect(section(rules, 'Mục 3')).toBeUndefined()
})

test.each([
  [null, ''],
  ['dash', '-'],
] as const)('a section with the label %s %j is passed over', (style, printed) => {
  const inner = sectionOf('roman', 'I.', 'MỘT', [build.paragraph([build.citation({ code: '1/NQ-CP' }, [])])], 2)
  const tree = build.root([build.body([sectionOf(style, printed, 'Mở đầu', [inner])])])
  expect(section(tree, 'I')).toBe(inner)
  expect(section(tree, '-')).toBeUndefined()
  expect(citations(tree)[0]!.section).toBe('I')
})

test('of several documents the first with such a section counts', () => {
  const other = build.root([build.body([sectionOf('roman', 'I.', 'KHÁC'), sectionOf('roman', 'IV.', 'CUỐI')])])
  const tree = build.root([...both.children, ...other.children])
  expect([titleOf(tree, 'I'), titleOf(tree, 'IV')]).toEqual(['MỤC TIÊU', 'CUỐI'])
})

test('the path of a citation leads to its section', () => {
  for (const { code, section: path } of citations(plan)) {
    if (path === null) continue
    expect(selectAll(`citation[code="${code}"]`, section(plan, path)!)).toHaveLength(1)
  }
})
