import type { ListItem as MdastItem, Nodes } from 'mdast'
import { readsAsRecipientsLabel } from '../../import/closing.ts'
import { derivedFields, signatureFields } from '../../import/derived-fields.ts'
import { isPaper } from '../../import/paper.ts'
import { type Closing, type Node, textOf } from '../../tree/index.ts'
import { RECIPIENTS_LABEL } from '../labels.ts'
import { recipientSign } from '../recipient-sign.ts'
import { comment, commentFor, emptyComment } from './comments.ts'
import { inlineContent, paragraph } from './inline-content.ts'
import { itemOf, listOf } from './lists.ts'
import type { MarkdownHandlers, MarkdownState } from './state.ts'

type ClosingHandlers = Pick<MarkdownHandlers, 'closing' | 'recipients' | 'recipient' | 'signature' | 'signatureLine'>

/** The foot of a document: recipients as a list, a signature in bold lines. */
export const CLOSING_HANDLERS: ClosingHandlers = {
  closing: (node, state) => [comment('closing'), ...closingContent(node, state)],
  recipients: (node, state) => {
    const content: Nodes[] = []
    for (const child of node.children) {
      const made = state.one(child, node)
      const last = content.at(-1)
      if (child.type !== 'recipient') content.push(...made)
      else if (last?.type === 'list') last.children.push(...(made as MdastItem[]))
      else content.push(listOf(made as MdastItem[]))
    }
    const label = paragraph([{ type: 'text', value: RECIPIENTS_LABEL }], 'strong')
    return [label, ...content, ...endOf(node.children, node.type)]
  },
  recipient: (node, state, parent) => {
    const content = [...inlineContent(node, state), { type: 'text' as const, value: recipientSign(node, parent) }]
    return [itemOf('-', [...commentFor(node, derivedFields(node.type, textOf(node))), paragraph(content)])]
  },
  signature: (node, state) => {
    const { children } = node
    const lines = children.filter(({ type }) => type === 'signatureLine').map(textOf)
    const isPlain = state.before?.type !== 'signature' && children[0]?.type === 'signatureLine'
    return [
      ...commentFor(node, signatureFields(lines), isPlain),
      ...state.all(children, node),
      ...endOf(children, node.type),
    ]
  },
  signatureLine: (node, state) => {
    const content = inlineContent(node, state)
    if (content.length === 0) return [emptyComment(node)]
    return [...commentFor(node, {}, !readsAsRecipientsLabel(textOf(node))), paragraph(content, 'strong')]
  },
}

function closingContent(node: Closing, state: MarkdownState): Nodes[] {
  let before: Node | null = null
  return node.children.flatMap((child) => {
    const content = state.at({ before }).one(child, node)
    if (!isPaper(child)) before = child
    return content
  })
}

/** A comment behind pages or furniture that are the last of something, or else they would stand behind it. */
function endOf(children: readonly Node[], name: string): Nodes[] {
  const last = children.at(-1)
  return last !== undefined && isPaper(last) ? [comment('end', {}, name)] : []
}
