import { h } from 'hastscript'
import { documents } from '../../tree/index.ts'
import { CLOSING_HANDLERS } from './closing-handlers.ts'
import { FLOW_HANDLERS } from './flow-handlers.ts'
import { HEADER_HANDLERS } from './header-handlers.ts'
import type { HtmlHandlers } from './html-state.ts'
import { NOTE_HANDLERS } from './note-handlers.ts'
import { PAPER_HANDLERS } from './paper-handlers.ts'

/** HTML that looks like the printed form. */
export const HTML_HANDLERS: HtmlHandlers = {
  root: (node, state) =>
    documents(node).map(({ children }) => {
      // On paper they stand at the foot of each page; here below all that refers to them.
      const notes = children.filter(({ type }) => type === 'notes')
      const others = children.filter(({ type }) => type !== 'notes')
      return h('article', state.all([...others, ...notes], node))
    }),
  ...HEADER_HANDLERS,
  ...FLOW_HANDLERS,
  ...NOTE_HANDLERS,
  ...CLOSING_HANDLERS,
  ...PAPER_HANDLERS,
  citation: (node, state) => [h('cite', { title: node.code }, state.all(node.children, node))],
  text: ({ value }) => [{ type: 'text', value }],
}
