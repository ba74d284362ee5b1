import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import type { Root } from '../../tree/index.ts'
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

/** All footnotes of a document. */
export function endnotes(document: Root, state: HtmlState): Element[] {
  const notes: ElementContent[] = []
  visit(document, 'notes', (node) => {
    notes.push(...state.all(node.children, node))
  })
  if (notes.length === 0) return []
  return [h('section.notes', { role: 'doc-endnotes', ariaLabel: 'Chú thích' }, h('ol', { role: 'list' }, notes))]
}
