import { documents } from '../../tree/index.ts'
import { CLOSING_HANDLERS } from './closing-handlers.ts'
import { comment } from './comments.ts'
import { FLOW_HANDLERS } from './flow-handlers.ts'
import { HEADER_HANDLERS } from './header-handlers.ts'
import { LIST_HANDLERS } from './list-handlers.ts'
import { NOTE_HANDLERS } from './note-handlers.ts'
import type { MarkdownHandlers } from './state.ts'

/** Markdown that reads well and says all that the tree says. */
export const MARKDOWN_HANDLERS: MarkdownHandlers = {
  root: (node, state) =>
    documents(node).flatMap(({ children }, i) => {
      const content = state.at({ document: i + 1 }).all(children, node)
      return i === 0 ? content : [{ type: 'thematicBreak' }, ...content]
    }),
  ...HEADER_HANDLERS,
  ...FLOW_HANDLERS,
  ...LIST_HANDLERS,
  ...NOTE_HANDLERS,
  ...CLOSING_HANDLERS,
  citation: (node, state) => {
    const content = state.all(node.children, node)
    if (!state.tellsCitations) return content
    const { children, type, position, data, ...fields } = node
    return [comment('citation', fields), ...content, comment('end', {}, 'citation')]
  },
  text: ({ value }) => [{ type: 'text', value }],
  pageBreak: ({ page }) => [comment('page', {}, page)],
  furniture: ({ kind, value }) => [comment('furniture', { kind }, value)],
}
