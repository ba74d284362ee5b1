import type { PhrasingContent as MdastPhrasing } from 'mdast'
import type { Citation, Node, PhrasingContent } from '../tree/index.ts'
import { type Comment, readComment } from './comment.ts'
import { joinTexts, markCitations, type Piece } from './mark-citations.ts'

/** A piece of a text, or what a comment in it says. */
type Token = Piece | { readonly type: 'comment'; readonly comment: Comment }

/** Makes what a footnote is called in the Markdown what it is called in its document. */
export type IdentifierOf = (label: string) => string

const LINE_END = /[ \t]*[\r\n]+[ \t]*/g

/**
 * Reads inline content. Citations are those that the text names, unless comments tell them.
 *
 * @param content of a paragraph, a title, a cell
 * @param identifierOf what footnotes are called
 * @param type of the node that holds it
 */
export function readInline(
  content: readonly MdastPhrasing[],
  identifierOf: IdentifierOf,
  type: Node['type'] = 'paragraph',
): PhrasingContent[] {
  const tokens = content.flatMap((node) => tokensOf(node, identifierOf))
  const told = tokens.some((token) => token.type === 'comment' && ['citation', 'no'].includes(token.comment.name))
  if (told) return joinTexts(asTold(tokens))
  const pieces = tokens.flatMap((token) => (token.type === 'comment' ? pageBreakOf(token) : [token]))
  return markCitations(joinTexts(pieces), type)
}

function tokensOf(node: MdastPhrasing, identifierOf: IdentifierOf): Token[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(LINE_END, ' ') }]
    case 'inlineCode':
      return [{ type: 'text', value: node.value }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: identifierOf(node.label ?? node.identifier) }]
    case 'html': {
      const read = readComment(node.value)
      if (read !== null) return [{ type: 'comment', comment: read.comment }]
      return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'text', value: ' ' }] : []
    }
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }]
    default:
      // Emphasis, links and the like: what counts is the text.
      return node.children.flatMap((child) => tokensOf(child, identifierOf))
  }
}

/** The content where comments tell the citations. */
function asTold(tokens: readonly Token[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let citation: Citation | null = null
  for (const token of tokens) {
    if (token.type === 'comment' && token.comment.name === 'citation') {
      citation = { type: 'citation', code: '', ...token.comment.fields, children: [] }
      content.push(citation)
    } else if (token.type === 'comment' && token.comment.name === 'end') {
      citation = null
    } else {
      const pieces = token.type === 'comment' ? pageBreakOf(token) : [token]
      if (citation === null) content.push(...pieces)
      else citation.children.push(...pieces)
    }
  }
  return content.map((child) => (child.type === 'citation' ? { ...child, children: joinTexts(child.children) } : child))
}

function pageBreakOf({ comment }: { readonly comment: Comment }): Piece[] {
  return comment.name === 'page' && typeof comment.value === 'number'
    ? [{ type: 'pageBreak', page: comment.value }]
    : []
}
