import { visit } from 'unist-util-visit'
import type { FootnoteDefinition, FootnoteReference, Node } from '../../tree/index.ts'

/** Where a footnote is, and the marks that point to it. */
export interface FootnoteLink {
  /** The id of the footnote's element. */
  readonly id: string
  /** The ids of the elements of its marks, in order. */
  readonly marks: readonly string[]
}

/** The links of all footnotes of some documents, found by the nodes of the notes and of the marks. */
export interface FootnoteLinks {
  ofDefinition(node: FootnoteDefinition): FootnoteLink | undefined
  /** undefined for a mark whose footnote is missing. */
  ofReference(node: FootnoteReference): { readonly id: string; readonly note: FootnoteLink } | undefined
}

/**
 * Pairs marks and footnotes. Numbers start anew in each document, in some on each page too: then the second "1" points
 * to the second footnote "1".
 *
 * @param documents each document, or the only part of one that is exported
 */
export function footnoteLinks(documents: readonly Node[]): FootnoteLinks {
  const notes = new Map<FootnoteDefinition, FootnoteLink>()
  const references = new Map<FootnoteReference, { id: string; note: FootnoteLink }>()
  const uses = new Map<string, number>()
  for (const document of documents) {
    const found = new Map<string, { id: string; marks: string[] }[]>()
    visit(document, 'footnoteDefinition', (node: FootnoteDefinition) => {
      const note = { id: unused(`fn-${node.identifier}`, uses), marks: [] }
      const namesakes = found.get(node.identifier)
      if (namesakes === undefined) found.set(node.identifier, [note])
      else namesakes.push(note)
      notes.set(node, note)
    })
    const counts = new Map<string, number>()
    visit(document, 'footnoteReference', (node: FootnoteReference) => {
      const count = counts.get(node.identifier) ?? 0
      counts.set(node.identifier, count + 1)
      const namesakes = found.get(node.identifier)
      const note = namesakes?.[Math.min(count, namesakes.length - 1)]
      if (note === undefined) return
      const id = unused(`fnref-${node.identifier}`, uses)
      note.marks.push(id)
      references.set(node, { id, note })
    })
  }
  return { ofDefinition: (node) => notes.get(node), ofReference: (node) => references.get(node) }
}

function unused(wanted: string, uses: Map<string, number>): string {
  const count = (uses.get(wanted) ?? 0) + 1
  uses.set(wanted, count)
  return count === 1 ? wanted : `${wanted}_${count}`
}
