import type { ElementContent } from 'hast'

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'article body div footer h1 h2 h3 h4 h5 h6 head header li main meta ol p section style table tbody thead title tr ul'.split(
    ' ',
  ),
)
export const LINE_END = { type: 'text', value: '\n' } as const

const isBlock = (node: ElementContent): boolean => node.type === 'element' && BLOCKS.has(node.tagName)

/**
 * Puts each block of HTML on a line of its own, for those who read the source; nothing changes on the page.
 *
 * @param content elements, one behind the other
 * @returns the elements with line ends between them, and within them
 */
export function withLineEnds(content: readonly ElementContent[]): ElementContent[] {
  const inner = content.map((node) => {
    if (node.type !== 'element' || !isBlock(node)) return node
    const children = withLineEnds(node.children)
    return { ...node, children: node.children.some(isBlock) ? [LINE_END, ...children, LINE_END] : children }
  })
  if (!content.every(isBlock)) return inner
  return inner.flatMap((node, i) => (i === 0 ? [node] : [LINE_END, node]))
}
