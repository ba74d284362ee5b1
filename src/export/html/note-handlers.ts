import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Node } from '../../tree/index.ts'
import { notesIn } from '../notes-in.ts'
import type { HtmlHandlers, HtmlState } from './html-state.ts'

type NoteHandlers = Pick<HtmlHandlers, 'notes' | 'footnoteDefinition' | 'footnoteReference'>

/** Footnotes and their marks, which link to each other. */
export const NOTE_HANDLERS: NoteHandlers = {
  // On paper they stand at the foot of each page; here below all that refers to them.
  notes: () => [],
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

/** The footnotes in a node, as a section. */
export function endnotes(node: Node, state: HtmlState): Element[] {
  const items = notesIn(node).flatMap((notes) => state.all(notes.children, notes))
  if (items.length === 0) return []
  return [h('section.notes', { role: 'doc-endnotes', ariaLabel: 'Chú thích' }, h('ol', { role: 'list' }, items))]
}
