import { h } from 'hastscript'
import type { HtmlHandlers } from './html-state.ts'

type NoteHandlers = Pick<HtmlHandlers, 'notes' | 'footnoteDefinition' | 'footnoteReference'>

/** Footnotes and their marks, which link to each other. */
export const NOTE_HANDLERS: NoteHandlers = {
  notes: (node, state) => [
    h('section.notes', { role: 'doc-endnotes', ariaLabel: 'Chú thích' }, [
      h('ol', { role: 'list' }, state.all(node.children, node)),
    ]),
  ],
  footnoteDefinition: (node, state) => {
    const { id, marks } = state.links.ofDefinition(node) ?? { marks: [] }
    const back = marks.map((mark) => [
      ' ',
      h('a.back', { href: `#${mark}`, role: 'doc-backlink', ariaLabel: `Trở lại chú thích ${node.identifier}` }, '↩'),
    ])
    return [h('li', { id }, h('sup', node.identifier), ' ', state.all(node.children, node), ...back)]
  },
  footnoteReference: (node, state) => {
    const link = state.links.ofReference(node)
    if (link === undefined) return [h('sup', node.identifier)]
    return [h('sup', h('a', { id: link.id, href: `#${link.note.id}`, role: 'doc-noteref' }, node.identifier))]
  },
}
