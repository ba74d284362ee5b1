import type { Emphasis, Html, PhrasingContent as MdastPhrasing, Paragraph, Strong } from 'mdast'
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
  const isNamed = sameContent(children, markCitations(joinTexts(unmarkCitations(children)), node.type))
  const content = state.at({ tellsCitations: !isNamed }).all(children, node) as MdastPhrasing[]
  const none = !isNamed && !children.some(({ type }) => type === 'citation')
  return none ? [...content, comment('no', {}, 'citation')] : content
}

/** A paragraph, bold or italic as a whole if told. */
export function paragraph(parts: readonly MdastPhrasing[], style?: 'strong' | 'emphasis'): Paragraph {
  const content = joinedTexts(parts)
  if (style === undefined) return { type: 'paragraph', children: guarded(content) }
  const styled: Strong | Emphasis = { type: style, children: content }
  return { type: 'paragraph', children: [styled] }
}

/** Joins texts that follow each other: a "1" and a "." are no number of an item each, but both are. */
function joinedTexts(parts: readonly MdastPhrasing[]): MdastPhrasing[] {
  const content: MdastPhrasing[] = []
  for (const part of parts) {
    const last = content.at(-1)
    if (part.type === 'text' && last?.type === 'text') {
      content[content.length - 1] = { type: 'text', value: last.value + part.value }
    } else {
      content.push(part)
    }
  }
  return content
}

/**
 * Keeps a paragraph from being read as something else. What begins with a comment would be none: a blank goes before it.
 * What begins with a mark and a colon would be a footnote: the colon is escaped.
 */
function guarded(content: MdastPhrasing[]): MdastPhrasing[] {
  const first = content.findIndex((node) => node.type !== 'text' || !/^ *$/.test(node.value))
  if (content[first]?.type === 'html') return [{ type: 'text', value: ' ' }, ...content]
  const [mark, behind, ...rest] = content
  if (mark?.type !== 'footnoteReference' || behind?.type !== 'text' || !behind.value.startsWith(':')) return content
  return [mark, { type: 'html', value: '\\:' }, { ...behind, value: behind.value.slice(1) }, ...rest]
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

const BLANK: Html = { type: 'html', value: '&#x20;' }

/** The content of a cell, whose outer blanks would be taken for its padding. */
export function cell(content: readonly MdastPhrasing[]): MdastPhrasing[] {
  const first = content[0]
  const last = content.at(-1)
  const before = first?.type === 'text' && first.value.startsWith(' ')
  const behind = last?.type === 'text' && last.value.endsWith(' ') && !(last === first && last.value === ' ')
  return [
    ...(before ? [BLANK] : []),
    ...content.map((node) => {
      if (node.type !== 'text') return node
      const from = before && node === first ? 1 : 0
      const to = behind && node === last ? -1 : node.value.length
      return { ...node, value: node.value.slice(from, to) }
    }),
    ...(behind ? [BLANK] : []),
  ]
}
