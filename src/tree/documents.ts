import type { Root, RootContent } from './nodes.ts'
import { positionOver } from './position-over.ts'

/**
 * Parts a tree that holds several documents, one behind the other. A header begins a document, or a body where it has
 * none.
 *
 * @param tree a tree
 * @returns a root for each document, with the nodes of the tree; the tree itself if it holds one document or none
 * @example
 * documents(tree).map(metadata)
 */
export function documents(tree: Root): Root[] {
  const parts: RootContent[][] = []
  for (const node of tree.children) {
    const current = parts.at(-1)
    if (current === undefined || beginsDocument(node, current)) parts.push([node])
    else current.push(node)
  }
  return parts.length < 2 ? [tree] : parts.map(rootOf)
}

function beginsDocument({ type }: RootContent, current: readonly RootContent[]): boolean {
  return type === 'header' || (type === 'body' && current.some((node) => node.type !== 'header'))
}

function rootOf(children: RootContent[]): Root {
  const position = positionOver(children)
  return { type: 'root', children, ...(position && { position }) }
}
