import { expect, test } from 'vitest'
import { toMarkdown, toMdast } from '../../src/export/index.ts'
import { build } from '../../src/tree/index.ts'
import { SAMPLE } from './sample-tree.ts'

const item = (printed: string, label: string, text: string) =>
  build.listItem({ label, printed }, [build.paragraph([text])])

test('a document is written as Markdown that reads well', async () => {
  await expect(toMarkdown(SAMPLE)).toMatchFileSnapshot('sample.md')
})

test('signs of Markdown are escaped, the "&" of names is not', () => {
  expect(toMarkdown(build.paragraph(['Sở NN&PTNT * <b> [1] &amp; a@b.vn']))).toBe(
    'Sở NN&PTNT \\* \\<b> \\[1] \\&amp; a@b.vn\n',
  )
})

test('labels are bullets and numbers where Markdown has such, and text where not', () => {
  const list = (style: 'decimal' | 'letter' | 'plus', ...items: ReturnType<typeof item>[]) =>
    build.list({ style }, items)
  expect(toMarkdown(list('decimal', item('3.', '3', 'Ba'), item('4.', '4', 'Bốn')))).toBe('3. Ba\n4. Bốn\n')
  expect(toMarkdown(list('decimal', item('1)', '1', 'Một')))).toBe('1) Một\n')
  expect(toMarkdown(list('plus', item('+', '+', 'Một')))).toBe('+ Một\n')
  expect(toMarkdown(list('letter', item('a)', 'a', 'Một'), item('đ)', 'đ', 'Năm')))).toBe('- a) Một\n- đ) Năm\n')
})

test('a number that does not follow the one before begins a list of its own, so that it is shown', () => {
  const list = build.list({ style: 'decimal' }, [item('1.', '1', 'Một'), item('4.', '4', 'Bốn')])
  expect(toMarkdown(list)).toBe('1. Một\n\n<!-- continued -->\n\n4. Bốn\n')
})

test('a label that means something else is told in a comment', () => {
  const section = build.section({ depth: 1, label: 'II', printed: '1.', style: 'roman' }, [build.heading(['KẾT QUẢ'])])
  expect(toMarkdown(section)).toBe('<!-- section label=II style=roman -->\n\n## 1. KẾT QUẢ\n')
})

test('what follows a section and is none of it is told in a comment', () => {
  const section = build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [build.heading(['KẾT QUẢ'])])
  expect(toMarkdown(build.body([section, build.paragraph(['Hết.'])]))).toBe(
    '<!-- body -->\n\n## I. KẾT QUẢ\n\n<!-- end depth=1 -->\n\nHết.\n',
  )
})

test('footnotes of a second document have names of their own', () => {
  const part = build.body([
    build.paragraph([build.footnoteReference({ identifier: '1' })]),
    build.notes([build.footnoteDefinition({ identifier: '1' }, ['Một.'])]),
  ])
  expect(toMarkdown(build.root([part, part]))).toBe(
    '<!-- body -->\n\n[^1]\n\n[^1]: Một.\n\n---\n\n<!-- body -->\n\n[^2-1]\n\n[^2-1]: Một.\n',
  )
})

test('page breaks are left out and furniture is kept on demand', () => {
  const body = build.body([build.furniture({ kind: 'pageNumber' }, '2'), build.pageBreak({ page: 2 })])
  expect(toMarkdown(body)).toBe('<!-- body -->\n\n<!-- page 2 -->\n')
  expect(toMarkdown(body, { furniture: true, pageBreaks: false })).toBe(
    '<!-- body -->\n\n<!-- furniture "2" kind=pageNumber -->\n',
  )
})

test('a part of a document is written too', () => {
  expect(toMarkdown(build.text('Một'))).toBe('Một\n')
  expect(toMarkdown(item('a)', 'a', 'Một'))).toBe('- a) Một\n')
  expect(toMarkdown(build.tableRow([build.tableCell(['a']), build.tableCell(['b'])]))).toBe('| a | b |\n| - | - |\n')
})

test('a handler extends the table', () => {
  const markdown = toMarkdown(
    build.paragraph(['Theo ', build.citation({ code: '5/KH-UBND' }, ['Kế hoạch số 5/KH-UBND'])]),
    {
      handlers: {
        citation: (node) => [
          { type: 'link', url: 'https://songhau.gov.vn', children: [{ type: 'text', value: node.code }] },
        ],
      },
    },
  )
  expect(markdown).toBe('Theo [5/KH-UBND](https://songhau.gov.vn)\n')
})

test('the mdast tree is to be had', () => {
  expect(toMdast(build.paragraph(['Một']))).toEqual({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Một' }] }],
  })
})

test('the subject of a letter has its label', () => {
  expect(toMarkdown(build.header([build.subject(['tiêm chủng'])]))).toBe('<!-- header -->\n\n**V/v tiêm chủng**\n')
})
