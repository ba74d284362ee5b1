import { expect, expectTypeOf, test } from 'vitest'
import { build, type Section } from '../../src/tree/index.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } }

test('a parent takes its fields and its children', () => {
  const section = build.section({ depth: 2, label: '1', printed: '1.', style: 'decimal' }, [build.heading(['Kết quả'])])
  expectTypeOf(section).toEqualTypeOf<Section>()
  expect(section).toEqual({
    type: 'section',
    depth: 2,
    label: '1',
    printed: '1.',
    style: 'decimal',
    children: [{ type: 'heading', children: [{ type: 'text', value: 'Kết quả' }] }],
  })
})

test('a parent without fields takes its children, or its position and its children', () => {
  expect(build.body([])).toEqual({ type: 'body', children: [] })
  expect(build.body({ position }, [])).toEqual({ type: 'body', position, children: [] })
})

test('a literal takes its value, behind its fields if it has any', () => {
  expect(build.text('x')).toEqual({ type: 'text', value: 'x' })
  expect(build.text({ position }, 'x')).toEqual({ type: 'text', position, value: 'x' })
  expect(build.furniture({ kind: 'pageNumber' }, '2')).toEqual({ type: 'furniture', kind: 'pageNumber', value: '2' })
})

test('a leaf takes its fields', () => {
  expect(build.pageBreak({ page: 2 })).toEqual({ type: 'pageBreak', page: 2 })
})

test('what does not belong there is a type error', () => {
  // @ts-expect-error a list holds items
  build.list({ style: 'dash' }, [build.paragraph([])])
  // @ts-expect-error text stands in no list
  build.list({ style: 'dash' }, ['x'])
  // @ts-expect-error a section has a style
  build.section({ depth: 1, label: '', printed: '' }, [])
  // @ts-expect-error a page break holds nothing
  build.pageBreak({ page: 2 }, [])
})
