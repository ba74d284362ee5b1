import { type Citation, documents, type FootnoteReference, is, type Node, type Root } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { type NamedPart, pathOf } from './section-names.ts'

/** A document that the text names, and where it does. What the text does not say is null. */
export interface CitationEntry {
  readonly code: string
  readonly documentType: string | null
  /** "2018-04-23" */
  readonly issuedDate: string | null
  readonly issuer: string | null
  /** Path of the section, as `section` takes it, or of the section whose text the footnote is to; null for none. */
  readonly section: string | null
  /** Identifier of the footnote, for a citation in one. */
  readonly footnote: string | null
  /** Line of the source, from 1; null for a tree without positions. */
  readonly line: number | null
}

/**
 * Lists the documents that a text names by their codes, each as often as it is named.
 *
 * @param tree a tree
 * @returns the citations, in the order of the tree
 * @example
 * new Set(citations(tree).map(({ code }) => code))
 */
export function citations(tree: Root): CitationEntry[] {
  return documents(tree).flatMap(citationsOf)
}

function citationsOf(document: Root): CitationEntry[] {
  const found = [...nodesIn(document, NOWHERE)]
  const marked = new Map<string, Place>()
  for (const { node, place } of found) {
    if (node.type === 'footnoteReference' && !marked.has(node.identifier)) marked.set(node.identifier, place)
  }
  return found.flatMap(({ node, place }) => {
    if (node.type !== 'citation') return []
    // A footnote stands where its page ends, which may be in another section than its mark.
    const { parts } = place.footnote === null ? place : (marked.get(place.footnote) ?? NOWHERE)
    return {
      code: node.code,
      documentType: node.documentType ?? null,
      issuedDate: node.issuedDate ?? null,
      issuer: node.issuer ?? null,
      section: pathOf(parts),
      footnote: place.footnote,
      line: lineOf(node),
    }
  })
}

interface Place {
  readonly parts: readonly NamedPart[]
  /** The footnote that it is in. */
  readonly footnote: string | null
}

const NOWHERE: Place = { parts: [], footnote: null }

/** Citations and marks, and where they stand. */
function* nodesIn(node: Node, place: Place): Generator<{ node: Citation | FootnoteReference; place: Place }> {
  if (is(node, 'citation', 'footnoteReference')) yield { node, place }
  if ('children' in node) for (const child of node.children) yield* nodesIn(child, placeIn(node, place))
}

function placeIn(node: Node, { footnote, parts }: Place): Place {
  if (node.type === 'section' || node.type === 'appendix') return { parts: [...parts, node], footnote }
  return node.type === 'footnoteDefinition' ? { parts, footnote: node.identifier } : { parts, footnote }
}
