import type { Node } from '../../src/tree/index.ts'

/** Nodes that hold a printed paragraph, title or line. */
const OWNERS = new Set<Node['type']>([
  'issuer',
  'motto',
  'docNumber',
  'placeDate',
  'docType',
  'subject',
  'addressee',
  'heading',
  'paragraph',
  'tableCell',
  'footnoteDefinition',
  'recipient',
  'signatureLine',
  'furniture',
])

/** Which blocks claim the lines of a source. */
export interface Claims {
  /** By line, from 1: the blocks with something on it. */
  readonly owners: ReadonlyMap<number, ReadonlySet<Node>>
  /** Blocks of a header or a closing, whose lines may have two columns. */
  readonly columned: ReadonlySet<Node>
}

/** Finds the block of each line of a source by what stands at the ends of the tree's branches. */
export function claimsOf(tree: Node): Claims {
  const owners = new Map<number, Set<Node>>()
  const columned = new Set<Node>()
  const claim = (node: Node, first: number, last: number) => {
    for (let line = first; line <= last; line++) owners.set(line, (owners.get(line) ?? new Set()).add(node))
  }
  const visit = (node: Node, owner: Node | null, inColumns: boolean): void => {
    const own = OWNERS.has(node.type) ? node : owner
    const columns = inColumns || node.type === 'header' || node.type === 'closing'
    if (columns && own !== null) columned.add(own)
    const { position } = node
    if (own !== null && position !== undefined) {
      // What ends at the beginning of a line has nothing of it.
      const last = position.end.column === 1 ? position.end.line - 1 : position.end.line
      if ('value' in node || node.type === 'footnoteReference') claim(own, position.start.line, last)
      // The label of a heading, an item or a note.
      else if (node === own) claim(own, position.start.line, position.start.line)
    }
    // The label of an item belongs to its first paragraph, if that stands on the next line.
    if (node.type === 'listItem' && position !== undefined) {
      claim(node.children[0]!, position.start.line, position.start.line)
    }
    if (node.type === 'recipients' && position !== undefined) {
      columned.add(node)
      claim(node, position.start.line, position.start.line)
    }
    if ('children' in node) for (const child of node.children) visit(child, own, columns)
  }
  visit(tree, null, false)
  return { owners, columned }
}
