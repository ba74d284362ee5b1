import { h } from 'hastscript'
import { documents } from '../../tree/index.ts'
import { CLOSING_HANDLERS } from './closing-handlers.ts'
import { FLOW_HANDLERS } from './flow-handlers.ts'
import { HEADER_HANDLERS } from './header-handlers.ts'
import type { HtmlHandlers } from './html-state.ts'
import { endnotes, NOTE_HANDLERS } from './note-handlers.ts'
import { PAPER_HANDLERS } from './paper-handlers.ts'

/** HTML that looks like the printed form. */
export const HTML_HANDLERS: HtmlHandlers = {
  root: (node, state) =>
    documents(node).map((document) => h('article', state.all(document.children, node), endnotes(document, state))),
  ...HEADER_HANDLERS,
  ...FLOW_HANDLERS,
  ...NOTE_HANDLERS,
  ...CLOSING_HANDLERS,
  ...PAPER_HANDLERS,
  citation: (node, state) => [h('cite', { title: node.code }, state.all(node.children, node))],
  text: ({ value }) => [{ type: 'text', value }],
}
