import type { Node, NodeOf, Root } from '../../src/tree/index.ts'

/** All nodes of a type, in reading order. */
export function nodesOf<Type extends Node['type']>(tree: Root, type: Type): NodeOf<Type>[] {
  const isOfType = (node: Node): node is NodeOf<Type> => node.type === type
  return allNodes(tree).filter(isOfType)
}

/** A node and all below it, in reading order. */
export function allNodes(node: Node): Node[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])]
}

/** The text of a node; marks of footnotes have none. */
export function textOf(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
