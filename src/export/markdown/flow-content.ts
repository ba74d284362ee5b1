import type { Nodes } from 'mdast'
import { isPaper } from '../../import/paper.ts'
import type { FlowContent, Heading, Node } from '../../tree/index.ts'
import { comment } from './comments.ts'
import type { MarkdownState } from './state.ts'

/**
 * The blocks of a text. A heading of Markdown governs all that follows it; where something follows a section that does
 * not belong to it, a comment ends it.
 *
 * @param children the blocks
 * @param parent what they stand in
 * @param state of the export
 */
export function flowContent(children: readonly (Heading | FlowContent)[], parent: Node, state: MarkdownState): Nodes[] {
  const content: Nodes[] = []
  let before: Node | null = null
  /** The depth of a section that what comes next would fall into. */
  let openDepth: number | null = null
  for (const child of children) {
    if (openDepth !== null && !(child.type === 'section' && child.depth <= openDepth)) {
      content.push(comment('end', { depth: openDepth }))
      openDepth = null
    }
    content.push(...state.at({ before }).one(child, parent))
    if (!isPaper(child)) before = child
    if (child.type === 'section') openDepth = child.depth
  }
  return content
}
