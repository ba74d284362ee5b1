import { type Node, type NodeOf, nodeSpec, type PhrasingContent, textOf } from '../tree/index.ts'
import type { Comment } from './comment.ts'
import { derivedFields, type Fields } from './derived-fields.ts'

/**
 * Makes a node of inline content: its fields are those that a comment tells, or else those that follow from its text.
 *
 * @param type of the node
 * @param children the inline content
 * @param comment what a comment before it says
 * @param fields that follow from something else than the text
 */
export function inlineNode<Type extends Node['type']>(
  type: Type,
  children: PhrasingContent[],
  comment: Comment | null,
  fields: Fields = {},
): NodeOf<Type> {
  const text = textOf({ type: 'paragraph', children })
  return nodeWith(type, { ...derivedFields(type, text), ...fields }, comment, children)
}

/**
 * Makes a node of children.
 *
 * @param type of the node
 * @param fields its fields
 * @param comment what a comment before it says, which counts for more
 * @param children of the node
 */
export function nodeWith<Type extends Node['type']>(
  type: Type,
  fields: Fields,
  comment: Comment | null,
  children: readonly Node[],
): NodeOf<Type> {
  const own = Object.entries({ ...fields, ...knownFields(type, comment) }).filter(([, value]) => value !== undefined)
  // What the comment says may be anything; the tree is checked when it is whole.
  return { type, ...Object.fromEntries(own), children } as unknown as NodeOf<Type>
}

/** The fields of a comment that a node of the type has. */
function knownFields(type: Node['type'], comment: Comment | null): Fields {
  const { fields = {}, optional = {} } = nodeSpec(type) ?? {}
  const known = Object.entries(comment?.fields ?? {}).filter(([name]) => name in fields || name in optional)
  return Object.fromEntries(known)
}
