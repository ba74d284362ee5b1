import type { Node } from '../../src/tree/index.ts'

/**
 * What counts of a tree: no positions, texts that follow each other joined, empty ones left out.
 *
 * @param node any node
 * @param dropped types of nodes to leave out
 */
export function essenceOf<Content extends Node>(node: Content, dropped: readonly Node['type'][] = []): Content {
  const { position, ...fields } = node
  if (!('children' in node)) return fields as unknown as Content
  const children: Node[] = []
  for (const child of node.children as Node[]) {
    const last = children.at(-1)
    if (dropped.includes(child.type) || (child.type === 'text' && child.value === '')) continue
    if (child.type === 'text' && last?.type === 'text') {
      children[children.length - 1] = { ...last, value: last.value + child.value }
    } else {
      children.push(essenceOf(child, dropped))
    }
  }
  return { ...fields, children } as unknown as Content
}
