import { documents, type Node, type Root } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { type NamedPart, pathOf } from './section-names.ts'

/** A document that the text names, and where it does. What the text does not say is null. */
export interface CitationEntry {
  readonly code: string
  readonly documentType: string | null
  /** "2018-04-23" */
  readonly issuedDate: string | null
  readonly issuer: string | null
  /** Path of the section, as `section` takes it; null outside of all sections. */
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
  return documents(tree).flatMap((document) => [...citationsIn(document, { parts: [], footnote: null })])
}

interface Place {
  readonly parts: readonly NamedPart[]
  readonly footnote: string | null
}

function* citationsIn(node: Node, place: Place): Generator<CitationEntry> {
  if (node.type === 'citation') {
    yield {
      code: node.code,
      documentType: node.documentType ?? null,
      issuedDate: node.issuedDate ?? null,
      issuer: node.issuer ?? null,
      section: pathOf(place.parts),
      footnote: place.footnote,
      line: lineOf(node),
    }
  }
  if ('children' in node) for (const child of node.children) yield* citationsIn(child, placeIn(node, place))
}

function placeIn(node: Node, { footnote, parts }: Place): Place {
  if (node.type === 'section' || node.type === 'appendix') return { parts: [...parts, node], footnote }
  return node.type === 'footnoteDefinition' ? { parts, footnote: node.identifier } : { parts, footnote }
}
