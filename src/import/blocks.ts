import type { BlockContent, DefinitionContent, FootnoteDefinition, PhrasingContent, RootContent } from 'mdast'
import { type Comment, readComment } from './comment.ts'

/** A block of Markdown, or what a comment between blocks says. */
export type Block =
  | { readonly type: 'comment'; readonly comment: Comment }
  | { readonly type: 'block'; readonly node: FlowBlock }

export type FlowBlock = Extract<RootContent, { type: 'heading' | 'list' | 'paragraph' | 'table' }> | FootnoteDefinition

type FlowNode = RootContent | BlockContent | DefinitionContent

const TAG = /<[^>]*>/g

/**
 * Reduces Markdown to the blocks that a document can have: quotes are what is in them, code and HTML are paragraphs,
 * rules are nothing.
 *
 * @param nodes the children of a root, a list item or a quote
 */
export function blocksOf(nodes: readonly FlowNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'blockquote':
        return blocksOf(node.children)
      case 'code':
        return paragraphOf([{ type: 'text', value: node.value }])
      case 'footnoteDefinition':
      case 'heading':
      case 'list':
      case 'paragraph':
      case 'table':
        return [{ type: 'block', node }]
      case 'html':
        return blocksOfHtml(node.value)
      default:
        return []
    }
  })
}

/** Comments, and behind them a paragraph if there is text. */
function blocksOfHtml(html: string): Block[] {
  const read = readComment(html)
  if (read !== null) {
    const rest = html.slice(read.length).trim()
    return [{ type: 'comment', comment: read.comment }, ...(rest === '' ? [] : blocksOfHtml(rest))]
  }
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(TAG, '')
    .trim()
  return text === '' ? [] : paragraphOf([{ type: 'text', value: text }])
}

function paragraphOf(children: PhrasingContent[]): Block[] {
  return [{ type: 'block', node: { type: 'paragraph', children } }]
}
