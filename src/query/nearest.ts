import { is, type Node, type NodeOf } from '../tree/index.ts'

/**
 * The nodes of some types below a node that do not lie in another of them.
 *
 * @param node where to look, itself left out
 * @param types the types
 * @returns the nodes, in the order of the tree
 */
export function* nearest<Type extends Node['type']>(node: Node, ...types: readonly Type[]): Generator<NodeOf<Type>> {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (is(child, ...types)) yield child
    else yield* nearest(child, ...types)
  }
}
