import { expect, expectTypeOf, test } from 'vitest'
import { build, is, isLiteral, isNode, isParent, type List, type Node, type Section } from '../../src/tree/index.ts'

const text: Node = build.text('x')
const paragraph: Node = build.paragraph([])
const pageBreak: Node = build.pageBreak({ page: 2 })

test.each([text, paragraph, pageBreak])('$type is a node', (node) => {
  expect(isNode(node)).toBe(true)
})

test.each([undefined, null, 'text', [], {}, { type: 1 }, { type: 'strong' }, { type: 'toString' }])(
  '%j is no node',
  (value) => {
    expect([isNode(value), is(value, 'text'), isParent(value), isLiteral(value)]).toEqual([false, false, false, false])
  },
)

test('a node is of its type', () => {
  expect([is(text, 'text'), is(text, 'paragraph'), is(text, 'paragraph', 'text'), is(text)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('the types narrow the node', () => {
  const check = (value: unknown, node: Node) => {
    if (is(value, 'section', 'list')) expectTypeOf(value).toEqualTypeOf<Section | List>()
    if (is(node, 'section')) expectTypeOf(node).toEqualTypeOf<Section>()
  }
  check(text, text)
})

test('parents have children, literals have a value, leaves have neither', () => {
  const kinds = [paragraph, text, pageBreak].map((node) => [isParent(node), isLiteral(node)])
  expect(kinds).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
})
