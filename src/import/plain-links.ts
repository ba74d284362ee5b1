import type { Nodes } from 'mdast'

/** What holds a text that counts without it. */
const LINKS: ReadonlySet<string> = new Set<Nodes['type']>(['link', 'linkReference', 'delete'])

/**
 * Takes links off their texts, of which a writer makes some of every address, and joins the texts.
 *
 * @param node any node of Markdown
 */
export function withoutLinks<Content extends Nodes>(node: Content): Content {
  if (!('children' in node)) return node
  const children: Nodes[] = []
  for (const child of (node.children as Nodes[]).map(withoutLinks).flatMap(unlinked)) {
    const last = children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else children.push(child)
  }
  return { ...node, children } as Content
}

function unlinked(node: Nodes): Nodes[] {
  return LINKS.has(node.type) && 'children' in node ? node.children : [node]
}
