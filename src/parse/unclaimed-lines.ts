import { visit } from 'unist-util-visit'
import type { Closing, Header } from '../tree/index.ts'
import type { TextLine } from './document-text.ts'

/**
 * Finds the lines of a header or a closing that none of its nodes holds, so that none is lost.
 *
 * @param part the header or the closing
 * @param lines the lines it was made of
 */
export function unclaimedLines(part: Header | Closing, lines: readonly TextLine[]): TextLine[] {
  const claimed = new Set<number>()
  visit(part, (node) => {
    if (node === part || node.position === undefined) return
    const { end, start } = node.position
    // A node begins with its label, which is no text of it.
    claimed.add(start.line)
    if (!('value' in node)) return
    // What ends at the beginning of a line has nothing of it.
    const last = end.column === 1 ? end.line - 1 : end.line
    for (let line = start.line; line <= last; line++) claimed.add(line)
  })
  return lines.filter(({ index, text }) => text !== '' && !claimed.has(index + 1))
}
