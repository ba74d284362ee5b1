import type { Heading as MdastHeading } from 'mdast'
import type { Section } from '../tree/index.ts'
import { nodeWith } from './build-node.ts'
import type { Comment } from './comment.ts'
import { leadingText, withoutLeading } from './content-edges.ts'
import { type IdentifierOf, readInline } from './inline.ts'
import { meaningOf, printedLabel } from './labels.ts'

/**
 * Reads the section that a heading opens; it holds its title only.
 *
 * @param node the heading, with the label before the title
 * @param comment what a comment before it says
 * @param identifierOf what footnotes are called
 */
export function readSection(node: MdastHeading, comment: Comment | null, identifierOf: IdentifierOf): Section {
  const text = leadingText(node.children)
  const printed = String(comment?.fields.printed ?? printedLabel(text))
  const title = text.startsWith(printed) ? withoutLeading(node.children, printed.length) : node.children
  const { label, style } = meaningOf(printed)
  return nodeWith('section', { depth: depthOf(node.depth), label, printed, style }, comment, [
    { type: 'heading', children: readInline(title, identifierOf) },
  ])
}

/** The first level is that of a document's type and of an appendix. */
function depthOf(level: number): number {
  return Math.max(1, level - 1)
}
