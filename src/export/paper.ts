import type { Node } from '../tree/index.ts'

/** Whether an export keeps what belongs to the paper and not to the text. */
export interface PaperOptions {
  /** Keep page numbers, running heads, noise and links. */
  readonly furniture?: boolean
  /** Keep where the pages begin. */
  readonly pageBreaks?: boolean
}

/**
 * Copies a node without what an export leaves out.
 *
 * @param node any node
 * @param options what to keep
 * @returns the node itself where all is kept
 */
export function withoutPaper<Content extends Node>(node: Content, options: Required<PaperOptions>): Content {
  const dropped = new Set<Node['type']>()
  if (!options.furniture) dropped.add('furniture')
  if (!options.pageBreaks) dropped.add('pageBreak')
  return dropped.size === 0 ? node : (without(node, dropped) as Content)
}

function without(node: Node, dropped: ReadonlySet<Node['type']>): Node {
  if (!('children' in node)) return node
  const kept = (node.children as Node[]).filter((child) => !dropped.has(child.type))
  return { ...node, children: kept.map((child) => without(child, dropped)) } as Node
}
