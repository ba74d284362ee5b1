import { h } from 'hastscript'
import { textOf } from '../../tree/index.ts'
import { RECIPIENTS_LABEL } from '../labels.ts'
import { recipientSign } from '../recipient-sign.ts'
import { elementOf } from './element-of.ts'
import type { HtmlHandlers } from './html-state.ts'

type ClosingHandlers = Pick<HtmlHandlers, 'closing' | 'recipients' | 'recipient' | 'signature' | 'signatureLine'>

/** The foot of a document: recipients on the left, signature on the right. */
export const CLOSING_HANDLERS: ClosingHandlers = {
  closing: elementOf('footer.closing'),
  recipients: (node, state) => [
    h('div.recipients', h('p', RECIPIENTS_LABEL), h('ul', { role: 'list' }, state.all(node.children, node))),
  ],
  recipient: (node, state, parent) => [h('li', '- ', state.all(node.children, node), recipientSign(node, parent))],
  signature: elementOf('div.signature'),
  signatureLine: (node, state, parent) => {
    // The hand and the seal stand above the name.
    const isName = parent?.type === 'signature' && parent.signer !== '' && textOf(node).includes(parent.signer)
    return [h(isName ? 'p.signer' : 'p', state.all(node.children, node))]
  },
}
