import { type FootnoteDefinition, type Notes, positionOver } from '../../tree/index.ts'
import type { DocumentText } from '../document-text.ts'
import { inlines } from '../inlines.ts'
import { LOST_MARK, NOTE_OPENING, type Note } from './note-zones.ts'

/**
 * Makes the footnotes of a page.
 *
 * @param document the text
 * @param notes the footnotes, in order; at least one
 */
export function notesOf(document: DocumentText, notes: readonly Note[]): Notes {
  const children = notes.map((note) => definitionOf(document, note))
  return { type: 'notes', children, position: positionOver(children)! }
}

function definitionOf(document: DocumentText, { identifier, lines }: Note): FootnoteDefinition {
  const opening = (NOTE_OPENING.exec(lines[0]!.text) ?? LOST_MARK.exec(lines[0]!.text))?.[0].length ?? 0
  const spans = lines.map(({ end, start }, i) => ({ start: i === 0 ? start + opening : start, end }))
  return {
    type: 'footnoteDefinition',
    identifier,
    children: inlines(
      document,
      spans.filter(({ end, start }) => start < end),
    ),
    position: document.position({ start: lines[0]!.start, end: lines.at(-1)!.end }),
  }
}
