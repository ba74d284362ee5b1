import { expect, expectTypeOf, test } from 'vitest'
import { matches, SelectorError, select, selectAll } from '../../src/query/index.ts'
import { build, type Citation, type Node, type Paragraph, type Section, textOf } from '../../src/tree/index.ts'
import { plan } from './plan.ts'

test('the first match, or none', () => {
  expect(textOf(select('section[label="II"] > section[label="2"] > heading', plan)!)).toBe('Kinh phí')
  expect(select('table', plan)).toBeUndefined()
})

test('all matches, in the order of the tree', () => {
  expect(selectAll('body citation', plan).map(({ code }) => code)).toEqual(['61/2018/NĐ-CP', '12/TB-UBND', '9/TB-STC'])
  expect(selectAll('table', plan)).toEqual([])
})

test('fields that are no texts are compared as they are printed', () => {
  expect(selectAll('recipient[archive=true]', plan).map(textOf)).toEqual(['Lưu: VT'])
  expect(selectAll('section[depth="3"]', plan)).toHaveLength(2)
})

test('a node matches by itself', () => {
  const item = build.listItem({ label: 'a', printed: 'a)' }, [])
  expect(matches('listItem[label="a"]', item)).toBe(true)
  expect(matches('listItem[label="b"]', item)).toBe(false)
})

test('a selector written out tells the types of what it finds', () => {
  expectTypeOf(selectAll('section', plan)).toEqualTypeOf<Section[]>()
  expectTypeOf(select('section[label="II > x"] > section:first-child citation', plan)).toEqualTypeOf<
    Citation | undefined
  >()
  expectTypeOf(selectAll('section:not(list, [depth="1"]), paragraph', plan)).toEqualTypeOf<(Section | Paragraph)[]>()
  expectTypeOf(selectAll('[label]', plan)).toEqualTypeOf<Node[]>()
  expectTypeOf(selectAll('section > *', plan)).toEqualTypeOf<Node[]>()
  expectTypeOf(selectAll('section' as string, plan)).toEqualTypeOf<Node[]>()
})

test.each([
  ['section[', 'expected attribute name at character 8'],
  ['section:contains(x)', 'unknown pseudo-class: "contains" at character 17'],
  ['', 'expected rule but end of input reached'],
  ['.section', 'invalid selector: class'],
  ['section:lang(vi)', 'unknown pseudo-selector `lang`'],
])('%j cannot be read', (selector, reason) => {
  const error = { selector, reason, message: `the selector ${JSON.stringify(selector)} cannot be read: ${reason}` }
  expect(() => selectAll(selector, plan)).toThrow(SelectorError)
  expect(() => selectAll(selector, plan)).toThrow(expect.objectContaining(error))
  expect(() => select(selector, plan)).toThrow(SelectorError)
})

test('a node is not matched by what stands around it', () => {
  expect(() => matches('list > listItem', plan)).toThrow('expected selector without nesting')
})
