import { type Node, textOf } from '../tree/index.ts'
import { lineOf } from './line-of.ts'
import { selectAll } from './select.ts'

/** One of those who get the document (nơi nhận). */
export interface RecipientEntry {
  readonly text: string
  /** What it is sent for, as printed in brackets: "b/c"; null where that is not printed. */
  readonly purpose: string | null
  /** Whether it is the line of the archive. */
  readonly archive: boolean
  /** Line of the source, from 1; null for a tree without positions. */
  readonly line: number | null
}

/**
 * Lists those who get the document.
 *
 * @param node a tree, or a part of one
 * @returns the recipients, in order; of all documents, if there are several
 * @example
 * recipients(tree).filter(({ archive }) => !archive).map(({ text }) => text)
 */
export function recipients(node: Node): RecipientEntry[] {
  return selectAll('recipient', node).map((recipient) => ({
    text: textOf(recipient),
    purpose: recipient.purpose ?? null,
    archive: recipient.archive,
    line: lineOf(recipient),
  }))
}
