import { expect, test } from 'vitest'
import { type OutlineEntry, outline } from '../../src/query/index.ts'
import { build } from '../../src/tree/index.ts'
import { atLine, minutes, plan, sectionOf } from './plan.ts'

/** An outline as one prints it. */
function printed(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap((entry) => [
    `${indent}${entry.type} ${entry.printed} ${entry.title}`,
    ...printed(entry.children, `${indent}  `),
  ])
}

test('sections and appendices are nested as they are', () => {
  expect(printed(outline(plan))).toEqual([
    'section I. MỤC TIÊU',
    '  section 1. Yêu cầu',
    'section II. NHIỆM VỤ',
    '  section 1. Giống cây',
    '  section 2. Kinh phí',
    '    section 2.1. Ngân sách',
    '    section a) Nguồn khác',
    'appendix  DANH MỤC',
    '  section 1. Tuyến đường',
  ])
})

test('an entry has the fields of its section, and the line', () => {
  const { label, printed: label2, ...section } = sectionOf('roman', 'I1.', 'KẾT QUẢ')
  const tree = build.root([build.body([{ ...section, label: 'II', printed: label2, position: atLine(3) }])])
  expect(outline(tree)).toEqual([
    { type: 'section', label: 'II', printed: 'I1.', style: 'roman', depth: 1, title: 'KẾT QUẢ', line: 3, children: [] },
  ])
})

test('an appendix has depth 0 and no style', () => {
  expect(outline(plan).at(-1)).toMatchObject({ type: 'appendix', label: 'I', style: null, depth: 0, line: 40 })
})

test('sections in lists count too', () => {
  const item = build.listItem({ label: '-', printed: '-' }, [sectionOf('letter', 'a)', 'Nội dung')])
  const tree = build.root([build.body([build.list({ style: 'dash' }, [item])])])
  expect(printed(outline(tree))).toEqual(['section a) Nội dung'])
})

test('a text without sections has no outline', () => {
  expect(outline(minutes)).toEqual([])
})
