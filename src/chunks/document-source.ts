import type { FootnoteDefinition, FootnoteReference, Node, Root } from '../tree/index.ts'

/** What has to be known of the whole document to make a line of a part of it. */
export interface DocumentSource {
  /** The page of each text and mark. */
  readonly pages: ReadonlyMap<Node, number>
  /** The footnote that belongs to a mark. */
  readonly notes: ReadonlyMap<FootnoteReference, FootnoteDefinition>
  /** Footnotes that belong to no mark: theirs was lost. */
  readonly strays: ReadonlySet<FootnoteDefinition>
}

/**
 * Finds the page of each leaf of a tree.
 *
 * @param tree the whole tree: pages are counted over all its documents
 */
export function pagesOf(tree: Root): Map<Node, number> {
  const pages = new Map<Node, number>()
  let page = 1
  const walk = (node: Node) => {
    if (node.type === 'pageBreak') page = node.page
    else if ('children' in node) node.children.forEach(walk)
    else pages.set(node, page)
  }
  walk(tree)
  return pages
}

/**
 * Pairs footnotes with marks: the first footnote of a number with the first mark of that number, the second with the
 * second, as numbers begin anew in an appendix. Marks in footnotes do not count.
 *
 * @param document a tree of one document
 */
export function pairNotes(document: Root): Pick<DocumentSource, 'notes' | 'strays'> {
  const definitions = new Map<string, FootnoteDefinition[]>()
  const marks = new Map<string, FootnoteReference[]>()
  const walk = (node: Node) => {
    if (node.type === 'footnoteDefinition') collect(definitions, node)
    else if (node.type === 'footnoteReference') collect(marks, node)
    else if ('children' in node) node.children.forEach(walk)
  }
  walk(document)
  const notes = new Map<FootnoteReference, FootnoteDefinition>()
  const strays = new Set<FootnoteDefinition>()
  for (const [identifier, texts] of definitions) {
    texts.forEach((definition, i) => {
      const mark = marks.get(identifier)?.[i]
      if (mark === undefined) strays.add(definition)
      else notes.set(mark, definition)
    })
  }
  return { notes, strays }
}

function collect<Numbered extends { readonly identifier: string }>(found: Map<string, Numbered[]>, node: Numbered) {
  const others = found.get(node.identifier)
  if (others === undefined) found.set(node.identifier, [node])
  else others.push(node)
}
