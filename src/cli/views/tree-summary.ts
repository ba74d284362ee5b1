import { selectAll } from '../../query/index.ts'
import type { Root } from '../../tree/index.ts'
import { counted } from './summary.ts'

/** What is counted, by its selector. */
const COUNTED = [
  ['section', 'section'],
  ['footnoteDefinition', 'footnote'],
  ['citation', 'citation'],
] as const

/**
 * Sums up a tree in one line for people.
 *
 * @param tree - the tree
 * @returns the line, without a line end
 */
export function treeSummary(tree: Root): string {
  return COUNTED.map(([selector, thing]) => counted(selectAll(selector, tree).length, thing)).join(', ')
}
