import { expect, test } from 'vitest'
import { toText } from '../../src/export/index.ts'
import { build } from '../../src/tree/index.ts'
import { SAMPLE } from './sample-tree.ts'

const LONG = build.paragraph([
  'Thực hiện ',
  build.citation({ code: '12/KH-UBND' }, ['Kế hoạch số 12/KH-UBND']),
  ' của xã.',
])

test('a document is written a paragraph a line, notes and closing behind the text', async () => {
  await expect(toText(SAMPLE)).toMatchFileSnapshot('sample.txt')
})

test('a paragraph is one line, or several of a width', () => {
  expect(toText(LONG)).toBe('Thực hiện Kế hoạch số 12/KH-UBND của xã.')
  expect(toText(LONG, { width: 20 })).toBe('Thực hiện Kế hoạch\nsố 12/KH-UBND của\nxã.')
})

test('a word longer than the width stands on a line of its own', () => {
  expect(toText(build.paragraph(['số 12/KH-UBND nữa']), { width: 5 })).toBe('số\n12/KH-UBND\nnữa')
})

test('what belongs to an item stands under its text', () => {
  const inner = build.list({ style: 'plus' }, [
    build.listItem({ label: '+', printed: '+' }, [build.paragraph(['Hai'])]),
  ])
  const item = build.listItem({ label: '-', printed: '-' }, [build.paragraph(['Một:']), inner])
  expect(toText(build.list({ style: 'dash' }, [item]))).toBe('- Một:\n  + Hai')
})

test('an item that begins with no paragraph keeps its label', () => {
  const basis = build.basis([build.paragraph(['Căn cứ Luật;'])])
  expect(toText(build.listItem({ label: 'a', printed: 'a)' }, [basis]))).toBe('a)\n  Căn cứ Luật;')
  expect(toText(build.listItem({ label: '-', printed: '-' }, []))).toBe('-')
})

test('a section without a label is a title only', () => {
  const section = build.section({ depth: 1, label: '', printed: '', style: null }, [build.heading(['MỞ ĐẦU'])])
  expect(toText(section)).toBe('MỞ ĐẦU')
})

test('page breaks and furniture are kept on demand', () => {
  const body = build.body([
    build.paragraph(['Một']),
    build.furniture({ kind: 'pageNumber' }, '2'),
    build.pageBreak({ page: 2 }),
    build.paragraph(['hai']),
  ])
  expect(toText(body)).toBe('Một\n\nhai')
  expect(toText(body, { furniture: true, pageBreaks: true })).toBe('Một\n\n2\n\n\f\n\nhai')
})

test('a handler extends the table and may call the others', () => {
  const text = toText(LONG, {
    handlers: { citation: (node, state) => `«${state.all(node.children, node, '')}»` },
  })
  expect(text).toBe('Thực hiện «Kế hoạch số 12/KH-UBND» của xã.')
})

test('an empty tree is an empty text', () => {
  expect(toText(build.root([]))).toBe('')
})
