import type { Bundle, Lattice } from './lattice.ts'

/** Collects the bundles of a lattice, in the order of their first nodes. */
export class LatticeBuilder {
  readonly #bundles: Bundle[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #formRow: number[] = []

  /** Adds a bundle between two nodes; it stands for the source between two offsets. */
  add(bundle: Bundle, from: number, to: number, start: number, end: number, capitals: boolean): void {
    this.#bundles.push(bundle)
    this.#from.push(from)
    this.#to.push(to)
    this.#start.push(start)
    this.#end.push(end)
    this.#formRow.push(capitals ? 1 : 0)
  }

  /** The lattice of so many nodes. */
  finish(nodes: number): Lattice {
    return {
      nodes,
      bundles: this.#bundles,
      from: new Int32Array(this.#from),
      to: new Int32Array(this.#to),
      start: new Int32Array(this.#start),
      end: new Int32Array(this.#end),
      formRow: new Uint8Array(this.#formRow),
    }
  }
}
