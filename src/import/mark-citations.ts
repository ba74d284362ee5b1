import { findCitations } from '../parse/index.ts'
import type { Citation, Node, PhrasingContent, Text } from '../tree/index.ts'

/** What a citation may hold. */
export type Piece = Exclude<PhrasingContent, Citation>

/**
 * Puts the citations that a text names into its inline content, as the parser does.
 *
 * @param pieces inline content without citations
 * @param type of the node that holds it: a document's own number cites no other one
 */
export function markCitations(pieces: readonly Piece[], type: Node['type']): PhrasingContent[] {
  if (type === 'docNumber') return [...pieces]
  const placed = place(pieces)
  const text = placed.map(({ text }) => text).join('')
  const content: PhrasingContent[] = []
  let from = 0
  for (const { start, end, ...fields } of findCitations(text)) {
    content.push(...between(placed, from, start))
    content.push({ type: 'citation', ...fields, children: between(placed, start, end) })
    from = end
  }
  content.push(...between(placed, from, Number.POSITIVE_INFINITY))
  return content
}

/** Inline content without the citations, but with what is in them. */
export function unmarkCitations(content: readonly PhrasingContent[]): Piece[] {
  return content.flatMap((child) => (child.type === 'citation' ? child.children : [child]))
}

/** Joins texts that follow each other, and leaves out those that are empty. */
export function joinTexts<Content extends PhrasingContent>(content: readonly Content[]): Content[] {
  const joined: Content[] = []
  for (const child of content) {
    const last = joined.at(-1)
    if (child.type !== 'text') joined.push(child)
    else if (last?.type === 'text') joined[joined.length - 1] = { ...last, value: last.value + child.value }
    else if (child.value !== '') joined.push(child)
  }
  return joined
}

interface PlacedPiece {
  readonly piece: Piece
  readonly start: number
  readonly text: string
}

function place(pieces: readonly Piece[]): PlacedPiece[] {
  let start = 0
  return pieces.map((piece) => {
    const placed = { piece, start, text: textIn(piece) }
    start += placed.text.length
    return placed
  })
}

/** A footnote mark is what it is in a restored text; a page begins at no letter. */
function textIn(piece: Piece): string {
  if (piece.type === 'text') return piece.value
  return piece.type === 'footnoteReference' ? `[^${piece.identifier}]` : ''
}

/** The pieces between two offsets, texts cut there; what has no length belongs to what follows it. */
function between(placed: readonly PlacedPiece[], from: number, to: number): Piece[] {
  return placed.flatMap(({ piece, start, text }): Piece[] => {
    if (piece.type !== 'text') return start >= from && start < to ? [piece] : []
    const value = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return value === '' ? [] : [{ type: 'text', value } satisfies Text]
  })
}
