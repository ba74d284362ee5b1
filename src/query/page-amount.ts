import type { Node } from '../tree/index.ts'

/**
 * Counts the pages of a document: one, and one for each page that begins within it.
 *
 * @param document a tree of one document
 */
export function pageAmount(document: Node): number {
  const pages = new Set<number>()
  const waiting: number[] = []
  let begun = false
  for (const node of leaves(document)) {
    if (node.type === 'pageBreak') waiting.push(node.page)
    else {
      // Breaks before the first content and behind the last belong to what stands there.
      if (begun) for (const page of waiting) pages.add(page)
      waiting.length = 0
      begun = true
    }
  }
  return pages.size + 1
}

function* leaves(node: Node): Generator<Node> {
  if (!('children' in node)) yield node
  else for (const child of node.children) yield* leaves(child)
}
