import { expect, test } from 'vitest'
import { toJson } from '../../src/export/index.ts'
import { fromJson } from '../../src/import/index.ts'
import { build } from '../../src/tree/index.ts'
import { SAMPLE } from './sample-tree.ts'

const point = { line: 1, column: 1, offset: 0 }
const text = build.text({ position: { start: point, end: point } }, 'Báo cáo')

test('what was written as JSON is read as the same tree', () => {
  expect(fromJson(toJson(SAMPLE))).toEqual(SAMPLE)
})

test('everything is kept by default, laid out in two blanks', () => {
  expect(toJson(build.paragraph([text]))).toBe(JSON.stringify(build.paragraph([text]), null, 2))
})

test('positions are left out on demand', () => {
  expect(toJson(text, { positions: false, indent: 0 })).toBe('{"type":"text","value":"Báo cáo"}')
})

test('page breaks and furniture are left out on demand', () => {
  const list = build.body([build.furniture({ kind: 'pageNumber' }, '2'), build.pageBreak({ page: 2 })])
  expect(JSON.parse(toJson(list, { furniture: false }))).toEqual(build.body([build.pageBreak({ page: 2 })]))
  expect(JSON.parse(toJson(list, { pageBreaks: false }))).toEqual(
    build.body([build.furniture({ kind: 'pageNumber' }, '2')]),
  )
})

test('a handler says what becomes of its type, the others stay', () => {
  const json = toJson(build.paragraph(['Xem ', build.citation({ code: '12/NQ-HĐND' }, ['NQ 12'])]), {
    handlers: { citation: ({ code }) => ({ type: 'link', url: `#${code}` }) },
    indent: 0,
  })
  expect(JSON.parse(json)).toEqual({
    type: 'paragraph',
    children: [build.text('Xem '), { type: 'link', url: '#12/NQ-HĐND' }],
  })
})
