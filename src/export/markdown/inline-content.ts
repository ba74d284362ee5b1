import type { Emphasis, PhrasingContent as MdastPhrasing, Paragraph, Strong } from 'mdast'
import { joinTexts, markCitations, unmarkCitations } from '../../import/mark-citations.ts'
import type { Node, PhrasingContent } from '../../tree/index.ts'
import { comment } from './comments.ts'
import type { MarkdownState } from './state.ts'

/** A node that holds a text. */
export type InlineParent = Extract<Node, { children: PhrasingContent[] }>

/**
 * The inline content of a node. Citations are marked where they are not those that the text names.
 *
 * @param node the node
 * @param state of the export
 */
export function inlineContent(node: InlineParent, state: MarkdownState): MdastPhrasing[] {
  const children: readonly PhrasingContent[] = node.children
  const isNamed = sameContent(children, markCitations(joinTexts(unmarkCitations(children))))
  const content = state.at({ tellsCitations: !isNamed }).all(children, node) as MdastPhrasing[]
  const none = !isNamed && !children.some(({ type }) => type === 'citation')
  return none ? [...content, comment('no', {}, 'citation')] : content
}

/** A paragraph, bold or italic as a whole if told. */
export function paragraph(content: MdastPhrasing[], style?: 'strong' | 'emphasis'): Paragraph {
  if (style === undefined) return { type: 'paragraph', children: guarded(content) }
  const styled: Strong | Emphasis = { type: style, children: content }
  return { type: 'paragraph', children: [styled] }
}

/** A paragraph cannot begin with a comment: what begins so would be none. A blank before it makes it one. */
function guarded(content: MdastPhrasing[]): MdastPhrasing[] {
  const first = content.findIndex((node) => node.type !== 'text' || !/^ *$/.test(node.value))
  return content[first]?.type === 'html' ? [{ type: 'text', value: ' ' }, ...content] : content
}

function sameContent(a: readonly PhrasingContent[], b: readonly PhrasingContent[]): boolean {
  return JSON.stringify(joinTexts(a).map(essence)) === JSON.stringify(joinTexts(b).map(essence))
}

/** What tells one inline node from another. */
function essence(node: PhrasingContent): unknown {
  switch (node.type) {
    case 'text':
      return node.value
    case 'footnoteReference':
      return [node.identifier]
    case 'pageBreak':
      return [node.page]
    case 'citation': {
      const { children, code, documentType, issuedDate, issuer } = node
      return [code, documentType, issuedDate, issuer, joinTexts(children).map(essence)]
    }
  }
}
