import type { Position } from 'unist'

interface Placed {
  readonly position?: Position | undefined
}

/**
 * The place of something that begins where the first of some nodes does and ends where the last one does.
 *
 * @param nodes the nodes, in any order
 * @returns undefined where none has a place
 */
export function positionOver(nodes: readonly Placed[]): Position | undefined {
  let span: Position | undefined
  for (const { position } of nodes) {
    if (position === undefined) continue
    const { end, start } = position
    span = {
      start: span === undefined || offsetOf(start) < offsetOf(span.start) ? start : span.start,
      end: span === undefined || offsetOf(end) > offsetOf(span.end) ? end : span.end,
    }
  }
  return span
}

const offsetOf = ({ offset = 0 }: Position['start']): number => offset
