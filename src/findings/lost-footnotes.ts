import { type Footnote, footnotes } from '../query/index.ts'
import type { Root } from '../tree/index.ts'
import type { Finding, Remark } from './finding.ts'

/**
 * Finds footnotes that no mark points to, and marks that point to no footnote.
 *
 * @param tree a tree
 */
export function lostFootnotes(tree: Root): Finding {
  return { rule: 'lost-footnote', finds: 'lost footnotes or marks', remarks: footnotes(tree).flatMap(remarksOf) }
}

function remarksOf({ definition, identifier, lost, references }: Footnote): Remark[] {
  const mark = `[^${identifier}]`
  if (lost === 'mark') {
    const reason = `No mark in the text points to footnote ${identifier}`
    return [{ reason, expected: [mark], place: definition?.position }]
  }
  if (lost === null) return []
  return references.map(({ position }) => ({
    reason: `There is no footnote ${identifier} that the mark points to`,
    actual: mark,
    place: position,
  }))
}
