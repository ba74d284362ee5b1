import { type FlowContent, type Heading, type ListItem, type Node, positionOver } from '../tree/index.ts'

/** Widens the places of sections, lists and items over all that came to stand in them. */
export function settlePosition(node: Heading | FlowContent | ListItem): void {
  if (node.type !== 'section' && node.type !== 'list' && node.type !== 'listItem') return
  for (const child of node.children) settlePosition(child)
  const position = positionOver(node.position === undefined ? node.children : [node, ...node.children])
  if (position === undefined) return
  // A label begins its section or item, also where a footnote from above came to stand in it.
  node.position = { start: node.position?.start ?? position.start, end: position.end }
}

/** Where a node begins in the source. */
export const startOf = ({ position }: Node): number => position?.start.offset ?? 0
