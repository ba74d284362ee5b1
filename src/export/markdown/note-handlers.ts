import { footnoteName } from '../../import/footnote-names.ts'
import { comment, emptyComment } from './comments.ts'
import { inlineContent, paragraph } from './inline-content.ts'
import type { MarkdownHandlers, MarkdownState } from './state.ts'

type NoteHandlers = Pick<MarkdownHandlers, 'notes' | 'footnoteDefinition' | 'footnoteReference'>

/** Footnotes as GitHub knows them. */
export const NOTE_HANDLERS: NoteHandlers = {
  notes: (node, state) => {
    const [first] = node.children
    if (first === undefined) return [emptyComment(node)]
    const opens = state.before?.type === 'notes' || first.type !== 'footnoteDefinition'
    const ends = node.children.at(-1)?.type !== 'footnoteDefinition'
    return [
      ...(opens ? [comment('notes')] : []),
      ...state.all(node.children, node),
      ...(ends ? [comment('end', {}, 'notes')] : []),
    ]
  },
  footnoteDefinition: (node, state) => {
    const content = inlineContent(node, state)
    const children = content.length === 0 ? [] : [paragraph(content)]
    return [{ type: 'footnoteDefinition', ...nameOf(node, state), children }]
  },
  footnoteReference: (node, state) => [{ type: 'footnoteReference', ...nameOf(node, state) }],
}

function nameOf({ identifier }: { readonly identifier: string }, { document }: MarkdownState) {
  const label = footnoteName(document, identifier)
  return { identifier: label.toLowerCase(), label }
}
