import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { Node } from '../../tree/index.ts'
import { handle } from '../handlers.ts'
import { type PaperOptions, withoutPaper } from '../paper.ts'
import { MARKDOWN_HANDLERS } from './handlers.ts'
import { paragraph } from './inline-content.ts'
import { listOf } from './lists.ts'
import type { MarkdownHandlers, MarkdownPlace, MarkdownState } from './state.ts'
import { stringify } from './stringify.ts'

/** Settings of `toMarkdown` and `toMdast`. */
export interface MarkdownOptions extends PaperOptions {
  /** Keep page numbers, running heads, noise and links, as comments; false by default. */
  readonly furniture?: boolean
  /** Keep where the pages begin, as comments; true by default. */
  readonly pageBreaks?: boolean
  /** What to make of some types of nodes; the others stay as they are. */
  readonly handlers?: Partial<MarkdownHandlers>
}

/**
 * Makes Markdown of a node, as an mdast tree.
 *
 * @param node any node
 * @param options what to keep and how to write it
 */
export function toMdast(node: Node, options: MarkdownOptions = {}): Root {
  const { furniture = false, pageBreaks = true } = options
  const handlers = { ...MARKDOWN_HANDLERS, ...options.handlers }
  const stateAt = (place: MarkdownPlace): MarkdownState => {
    const state: MarkdownState = {
      ...place,
      one: (node, parent) => handle(handlers, node, state, parent),
      all: (children, parent) => children.flatMap((child) => state.one(child, parent)),
      at: (change) => stateAt({ ...place, ...change }),
    }
    return state
  }
  const state = stateAt({ document: 1, before: null, tellsCitations: false })
  return { type: 'root', children: blocks(state.one(withoutPaper(node, { furniture, pageBreaks }), undefined)) }
}

/**
 * Writes a node as GitHub Flavored Markdown: the whole of it, so that `fromMarkdown` reads the same tree, all but the
 * positions. What Markdown cannot say stands in comments, only where it is not what one would think.
 *
 * @param node any node
 * @param options what to keep and how to write it
 * @returns the Markdown, which ends with a line end
 * @example
 * toMarkdown(build.section({ depth: 1, label: 'I', printed: 'I.', style: 'roman' }, [build.heading(['KẾT QUẢ'])]))
 * // '## I. KẾT QUẢ\n'
 */
export function toMarkdown(node: Node, options: MarkdownOptions = {}): string {
  return stringify(toMdast(node, options))
}

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text',
  'strong',
  'emphasis',
  'footnoteReference',
])

/** Nodes as blocks: what is a part of a block gets one around it. */
function blocks(nodes: Nodes[]): RootContent[] {
  if (nodes.some(({ type }) => PHRASING.has(type))) return [paragraph(nodes as PhrasingContent[])]
  return nodes.map((node): RootContent => {
    if (node.type === 'listItem') return listOf([node])
    if (node.type === 'tableCell') return paragraph(node.children)
    if (node.type === 'tableRow') return { type: 'table', children: [node] }
    return node as RootContent
  })
}
