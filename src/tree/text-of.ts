import { nodeSpec } from './node-specs.ts'
import type { Node } from './nodes.ts'

/**
 * The text of a node and of all that is in it, as it stands: labels, footnote marks, page breaks and furniture are no
 * text, and footnotes none of what they stand in. Blocks are a line each, the cells of a row are parted by tabs.
 *
 * @param node any node
 * @returns the text; '' for a node without any
 * @example
 * textOf(build.paragraph(['Năm ', build.footnoteReference({ identifier: '1' }), '2023'])) // 'Năm 2023'
 */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const parts = node.children.map((child: Node) => (child.type === 'notes' ? '' : textOf(child)))
  if (nodeSpec(node.type)?.children?.includes('text')) return parts.join('')
  return node.type === 'tableRow' ? parts.join('\t') : parts.filter((part) => part !== '').join('\n')
}
