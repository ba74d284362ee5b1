import { is, type Node, type NodeOf, type Root } from '../../src/tree/index.ts'

/** All nodes of a type, in reading order. */
export function nodesOf<Type extends Node['type']>(tree: Root, type: Type): NodeOf<Type>[] {
  return allNodes(tree).filter((node) => is(node, type))
}

/** A node and all below it, in reading order. */
export function allNodes(node: Node): Node[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])]
}
