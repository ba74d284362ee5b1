import { findClosing } from '../../../src/parse/closing/index.ts'
import { documentText } from '../../../src/parse/document-text.ts'
import type { Signature } from '../../../src/tree/index.ts'
import { textOf } from '../text-of.ts'

/** What a closing says; what it has not is left out. */
export interface ClosingOutline {
  /** First line, counted from 0, and the line behind the last. */
  lines: readonly [number, number]
  recipients?: string[]
  archive?: string[]
  purposes?: string[]
  signatures?: (Pick<Signature, 'authority' | 'office' | 'signer'> & { lines: string[] })[]
  noise?: string[]
}

/** Finds the closing of a text and sums it up. */
export function closingOutline(text: string): ClosingOutline | null {
  const document = documentText(text, text, [])
  const match = findClosing(document, 0, document.lines.length)
  if (match === null) return null
  const { children } = match.closing
  const recipients = children
    .filter((node) => node.type === 'recipients')
    .flatMap((node) => node.children.filter((child) => child.type === 'recipient'))
  const signatures = children
    .filter((node) => node.type === 'signature')
    .map(({ authority, children: lines, office, signer }) => ({ authority, office, signer, lines: lines.map(textOf) }))
  const parts = {
    recipients: recipients.filter(({ archive }) => !archive).map(textOf),
    archive: recipients.filter(({ archive }) => archive).map(textOf),
    purposes: recipients.flatMap(({ purpose }) => (purpose === undefined ? [] : [purpose])),
    signatures,
    noise: children.filter(({ type }) => type === 'furniture').map(textOf),
  }
  const kept = Object.entries(parts).filter(([, value]) => value.length > 0)
  return { lines: [match.start, match.end], ...Object.fromEntries(kept) }
}
