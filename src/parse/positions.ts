import type { Position } from 'unist'

interface Placed {
  readonly position?: Position | undefined
}

/** Where a node begins in the source. */
export const startOf = ({ position }: Placed): number => position?.start.offset ?? 0

/** The place that nodes take up together. */
export function around(nodes: readonly Placed[]): Position {
  const places = nodes.flatMap(({ position }) => (position === undefined ? [] : [position]))
  const start = places.reduce((first, { start }) => (start.offset! < first.offset! ? start : first), places[0]!.start)
  const end = places.reduce((last, { end }) => (end.offset! > last.offset! ? end : last), places[0]!.end)
  return { start, end }
}
