import type { Lattice } from './lattice.ts'

/** The lattice of a stretch of text, and the source span of each bundle. */
export interface TextLattice extends Lattice {
  /** Offsets in the source; a bundle that stands for no characters spans none. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}
