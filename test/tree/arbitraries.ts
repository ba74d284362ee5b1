import fc from 'fast-check'
import type { FieldSpec } from '../../src/tree/field-spec.ts'
import { nodeSpec } from '../../src/tree/node-specs.ts'
import type { Node, NodeOf, Root } from '../../src/tree/nodes.ts'

const point = fc.record(
  { line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }), offset: fc.nat() },
  { requiredKeys: ['line', 'column'] },
)

/** Vietnamese words and signs, in no order that makes sense. */
const value = fc
  .array(fc.constantFrom('Báo cáo', 'xã', ' ', '12/2023', 'đ)', '&', '<', '*', '[^1]', '…', '\u{1f600}'))
  .map((words) => words.join(''))

function field(spec: FieldSpec): fc.Arbitrary<unknown> {
  if ('enum' in spec) return fc.constantFrom(...spec.enum)
  if (spec.type === 'boolean') return fc.boolean()
  if (spec.type === 'integer') return fc.integer({ min: spec.minimum })
  const text = spec.pattern === undefined ? value : fc.stringMatching(new RegExp(spec.pattern))
  return spec.type === 'string' ? text : fc.option(text)
}

/** How deep trees go; what lies deeper has no children. */
const DEPTH = 6
const made = new Map<string, fc.Arbitrary<unknown>>()

function node(type: string, depth: number): fc.Arbitrary<unknown> {
  const key = `${type} ${depth}`
  const arbitrary = made.get(key) ?? newNode(type, depth)
  made.set(key, arbitrary)
  return arbitrary
}

function newNode(type: string, depth: number): fc.Arbitrary<unknown> {
  const { children, fields = {}, first, optional = {}, value: isLiteral } = nodeSpec(type)!
  const parts: Record<string, fc.Arbitrary<unknown>> = { type: fc.constant(type) }
  for (const [name, spec] of Object.entries({ ...fields, ...optional })) parts[name] = field(spec)
  if (isLiteral) parts.value = value
  if (children !== undefined) {
    const others = depth === 0 ? fc.constant([]) : fc.array(fc.oneof(...rest(children, first, depth)), { maxLength: 4 })
    parts.children =
      first === undefined ? others : fc.tuple(node(first, depth), others).map(([opening, more]) => [opening, ...more])
  }
  parts.position = fc.record({ start: point, end: point })
  parts.data = fc.constant({ own: true })
  const missable = [...Object.keys(optional), 'position', 'data']
  return fc.record(parts, { requiredKeys: Object.keys(parts).filter((name) => !missable.includes(name)) })
}

function rest(children: readonly string[], first: string | undefined, depth: number): fc.Arbitrary<unknown>[] {
  return children.filter((child) => child !== first).map((child) => node(child, depth - 1))
}

/** Any node of a type, with whatever may be in it. */
export function anyNode<Type extends Node['type']>(type: Type): fc.Arbitrary<NodeOf<Type>> {
  return node(type, DEPTH) as fc.Arbitrary<NodeOf<Type>>
}

/** Any tree. */
export const anyRoot: fc.Arbitrary<Root> = anyNode('root')
