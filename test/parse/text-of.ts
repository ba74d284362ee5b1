import type { Node } from '../../src/tree/index.ts'

/** All the text in a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
