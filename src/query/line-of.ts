import type { Node } from '../tree/index.ts'

/** The line of the source where a node begins, from 1; null for a node without a position. */
export function lineOf({ position }: Node): number | null {
  return position?.start.line ?? null
}
