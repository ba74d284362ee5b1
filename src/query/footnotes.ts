import { documents, type FootnoteDefinition, type FootnoteReference, type Root, textOf } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { selectAll } from './select.ts'

/** A footnote: its text and the marks that point to it. */
export interface Footnote {
  readonly identifier: string
  /** null where there are marks but no text. */
  readonly text: string | null
  /** Line of the source where the text begins, from 1; null without a text or without positions. */
  readonly line: number | null
  readonly definition: FootnoteDefinition | null
  /** The marks, in the order of the tree. */
  readonly references: readonly FootnoteReference[]
  /** What the engine lost of it. */
  readonly lost: 'mark' | 'text' | null
}

/**
 * Lists the footnotes of a tree, those too of which only the text or only a mark is left.
 *
 * @param tree a tree; the footnotes of several documents do not mix
 * @returns the footnotes in the order of their texts, then marks without a text
 * @example
 * footnotes(tree).filter(({ lost }) => lost === 'mark')
 */
export function footnotes(tree: Root): Footnote[] {
  return documents(tree).flatMap(footnotesOf)
}

function footnotesOf(document: Root): Footnote[] {
  const marks = new Map<string, FootnoteReference[]>()
  for (const mark of selectAll('footnoteReference', document)) {
    const others = marks.get(mark.identifier)
    if (others === undefined) marks.set(mark.identifier, [mark])
    else others.push(mark)
  }
  const notes = selectAll('footnoteDefinition', document).map((definition): Footnote => {
    const { identifier } = definition
    const references = marks.get(identifier) ?? []
    const lost = references.length === 0 ? 'mark' : null
    return { identifier, text: textOf(definition), line: lineOf(definition), definition, references, lost }
  })
  for (const { identifier } of notes) marks.delete(identifier)
  const strays = [...marks].map(
    ([identifier, references]): Footnote => ({
      identifier,
      text: null,
      line: null,
      definition: null,
      references,
      lost: 'text',
    }),
  )
  return [...notes, ...strays]
}
