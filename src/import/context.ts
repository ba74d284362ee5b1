import type { FootnoteDefinition } from '../tree/index.ts'
import type { IdentifierOf } from './inline.ts'

/** What is known while a part of a document is read. */
export interface Context {
  /** What footnotes are called in the document. */
  readonly identifierOf: IdentifierOf
  /** Footnotes that stand somewhere else than among the notes. */
  readonly strayNotes: FootnoteDefinition[]
}
