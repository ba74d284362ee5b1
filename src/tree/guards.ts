import { nodeSpec } from './node-specs.ts'
import type { Node, NodeOf } from './nodes.ts'

/** A node with children. */
export type ParentNode = Extract<Node, { children: Node[] }>

/** A node with a value. */
export type LiteralNode = Extract<Node, { value: string }>

/**
 * Whether something is a node of this tree by its type. Its fields and children are not looked at: `assertTree` does
 * that.
 *
 * @param value anything
 */
export function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    nodeSpec(value.type) !== undefined
  )
}

/**
 * Whether a node is of a type, or of one of several.
 *
 * @param node a node, or something else
 * @param types the types
 * @example
 * is(node, 'section') // then node.label is a string
 */
export function is<Type extends Node['type']>(node: unknown, ...types: readonly Type[]): node is NodeOf<Type> {
  return isNode(node) && types.some((type) => type === node.type)
}

/** Whether a node has children, be it none so far. */
export function isParent(node: unknown): node is ParentNode {
  return isNode(node) && nodeSpec(node.type)?.children !== undefined
}

/** Whether a node has a value. */
export function isLiteral(node: unknown): node is LiteralNode {
  return isNode(node) && nodeSpec(node.type)?.value === true
}
