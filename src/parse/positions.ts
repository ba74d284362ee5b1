import type { Position } from 'unist'
import type { FlowContent, Heading, ListItem } from '../tree/index.ts'

interface Placed {
  readonly position?: Position | undefined
}

/**
 * The place of something that begins where the first of some nodes does and ends where the last one does.
 *
 * @param nodes the nodes, in any order
 * @returns undefined where none has a place
 */
export function spanned(nodes: readonly Placed[]): Position | undefined {
  let span: Position | undefined
  for (const { position } of nodes) {
    if (position === undefined) continue
    const { end, start } = position
    span = {
      start: span === undefined || start.offset! < span.start.offset! ? start : span.start,
      end: span === undefined || end.offset! > span.end.offset! ? end : span.end,
    }
  }
  return span
}

/** Widens the places of sections, lists and items over all that came to stand in them. */
export function settlePosition(node: Heading | FlowContent | ListItem): void {
  if (node.type !== 'section' && node.type !== 'list' && node.type !== 'listItem') return
  for (const child of node.children) settlePosition(child)
  const own = node.position === undefined ? node.children : [node, ...node.children]
  const position = spanned(own)
  if (position !== undefined) node.position = position
}

/** Where a node begins in the source. */
export const startOf = ({ position }: Placed): number => position?.start.offset ?? 0
