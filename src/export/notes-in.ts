import { visit } from 'unist-util-visit'
import type { Node, Notes } from '../tree/index.ts'

/** All footnotes in a node, place by place: on a page that is no sheet of paper they stand together. */
export function notesIn(node: Node): Notes[] {
  const places: Notes[] = []
  visit(node, 'notes', (notes: Notes) => {
    places.push(notes)
  })
  return places
}
