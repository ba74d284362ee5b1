import type { Position } from 'unist'
import type { FootnoteReference, PageBreak, PhrasingContent, Text } from '../tree/index.ts'
import { append } from './append.ts'
import { findCitations } from './citations/citations.ts'
import type { DocumentText, Span } from './document-text.ts'
import { type InlineText, inlineText } from './inline-text.ts'
import { lastAtMost } from './source-map.ts'

/** A page that begins within a text. */
export interface PageStart {
  readonly page: number
  /** Offset in the restored text. */
  readonly offset: number
}

/** Where a text is cut, and by what. */
interface Cut {
  /** Offsets into the value; what is between them becomes the node. */
  readonly start: number
  readonly end: number
  /** null where two runs meet that have something else between them. */
  readonly node: FootnoteReference | PageBreak | null
}

type Piece = Text | FootnoteReference | PageBreak

const MARK = /\[\^(\d+)\]/g

/**
 * Makes the inline nodes of a block: its text, cut where a footnote mark, a citation or a page begins, and wherever
 * something else stands between two of its runs.
 *
 * @param document the text
 * @param spans the runs of the block, in order
 * @param pages the pages that begin behind the start of the first run, in order
 */
export function inlines(
  document: DocumentText,
  spans: readonly Span[],
  pages: readonly PageStart[] = [],
): PhrasingContent[] {
  const inline = inlineText(document.text, spans)
  const pieces = piecesOf(document, inline, pages)
  const children: PhrasingContent[] = []
  let from = 0
  for (const { end, start, ...fields } of findCitations(inline.value)) {
    append(children, pieces(from, start))
    const position = positionOf(document, inline, start, end)
    children.push({ type: 'citation', ...fields, children: pieces(start, end), position })
    from = end
  }
  return children.concat(pieces(from, inline.value.length))
}

/**
 * Makes the inline nodes of a line that names nothing but what it is itself: its own code is no citation.
 *
 * @param document the text
 * @param spans the runs of the line, in order
 */
export function plainInlines(document: DocumentText, spans: readonly Span[]): PhrasingContent[] {
  const inline = inlineText(document.text, spans)
  return piecesOf(document, inline, [])(0, inline.value.length)
}

function cutsOf(document: DocumentText, inline: InlineText, pages: readonly PageStart[]): Cut[] {
  const { ends, starts, value } = inline
  const cuts: Cut[] = []
  for (const match of value.matchAll(MARK)) {
    const start = match.index
    const end = start + match[0].length
    const position = positionOf(document, inline, start, end)
    cuts.push({ start, end, node: { type: 'footnoteReference', identifier: match[1]!, position } })
  }
  append(cuts, lostMarkCuts(document, inline))
  for (let i = 1; i < value.length; i++) {
    if (starts[i]! > ends[i - 1]! && document.text.slice(ends[i - 1]!, starts[i]!).trim() !== '') {
      cuts.push({ start: i, end: i, node: null })
    }
  }
  for (const { offset, page } of pages) {
    const at = lastAtMost(starts, offset - 1) + 1
    const position = document.position({ start: offset, end: offset })
    if (at < value.length) cuts.push({ start: at, end: at, node: { type: 'pageBreak', page, position } })
  }
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end)
}

function lostMarkCuts(document: DocumentText, { ends, starts }: InlineText): Cut[] {
  if (starts.length === 0 || document.lostMarks === undefined) return []
  return document
    .lostMarks({ start: starts[0]!, end: ends[ends.length - 1]! })
    .flatMap(({ end, identifier, start }) => {
      const at = lastAtMost(starts, start)
      const position = document.position({ start, end })
      // Between the runs of a block stand other blocks.
      if (starts[at] !== start) return []
      return [{ start: at, end: at + (end - start), node: { type: 'footnoteReference', identifier, position } }]
    })
}

/**
 * Makes the text between two offsets of the value, and the nodes in it; to be asked from the front to the back. A cut at
 * the very end belongs to what follows.
 */
function piecesOf(document: DocumentText, inline: InlineText, pages: readonly PageStart[]) {
  const cuts = cutsOf(document, inline, pages)
  let next = 0
  return (from: number, to: number): Piece[] => {
    const nodes: Piece[] = []
    let last = from
    const text = (end: number) => {
      if (end <= last) return
      const value = inline.value.slice(last, end)
      nodes.push({ type: 'text', value, position: positionOf(document, inline, last, end) })
    }
    for (; next < cuts.length && cuts[next]!.start < to; next++) {
      const { start, end, node } = cuts[next]!
      text(start)
      last = end
      if (node !== null) nodes.push(node)
    }
    text(to)
    return nodes
  }
}

function positionOf(document: DocumentText, { ends, starts }: InlineText, start: number, end: number): Position {
  return document.position({ start: starts[start]!, end: ends[end - 1]! })
}
