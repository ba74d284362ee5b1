import { expectTypeOf, test } from 'vitest'
import type { NODE_SPECS } from '../../src/tree/node-specs.ts'
import type { Node, NodeOf } from '../../src/tree/nodes.ts'

type Specs = typeof NODE_SPECS
type Plain<Type> = { [Key in keyof Type]: Type[Key] }
type Part<Spec, Key extends string> = Spec extends Record<Key, infer Found> ? Found : object

type FieldOf<Spec> = Spec extends { enum: readonly (infer Choice)[] }
  ? Choice
  : Spec extends { type: 'boolean' }
    ? boolean
    : Spec extends { type: 'integer' }
      ? number
      : Spec extends { type: 'string' }
        ? string
        : string | null

type FieldsOf<Fields> = { -readonly [Key in keyof Fields]: FieldOf<Fields[Key]> }

/** A node as the table describes it, with the types of its children in place of the children. */
type Described<Type extends Node['type'], Spec = Specs[Type]> = Plain<
  { type: Type } & FieldsOf<Part<Spec, 'fields'>> &
    Partial<FieldsOf<Part<Spec, 'optional'>>> &
    (Spec extends { children: readonly (infer Child)[] } ? { children: Child } : object) &
    (Spec extends { value: true } ? { value: string } : object)
>

/** The same, of a node type. */
type Actual<Content extends Node> = Plain<
  Omit<Content, 'children' | 'position' | 'data'> &
    (Content extends { children: (infer Child extends Node)[] } ? { children: Child['type'] } : object)
>

test('the table of nodes and the node types say the same', () => {
  expectTypeOf<{ [Type in Node['type']]: Described<Type> }>().toEqualTypeOf<{
    [Type in Node['type']]: Actual<NodeOf<Type>>
  }>()
})
