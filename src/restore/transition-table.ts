import type { Decoding, Step } from './decode.ts'
import type { Lattice } from './lattice.ts'
import type { StateTable } from './state-table.ts'

/** Below this a posterior is not worth adding. */
const NEGLIGIBLE = 1e-7

/** The transitions of a beam search, in the order in which they were made: sources come before their targets. */
export class TransitionTable {
  #from = new Int32Array(1 << 14)
  #to = new Int32Array(1 << 14)
  #bundle = new Int32Array(1 << 14)
  #choice = new Uint16Array(1 << 14)
  #gain = new Float64Array(1 << 14)
  #size = 0
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)

  reset(): void {
    this.#size = 0
  }

  /** Adds a transition and returns its index. */
  add(from: number, to: number, bundle: number, choice: number, gain: number): number {
    if (this.#size === this.#from.length) this.#grow()
    const at = this.#size++
    this.#from[at] = from
    this.#to[at] = to
    this.#bundle[at] = bundle
    this.#choice[at] = choice
    this.#gain[at] = gain
    return at
  }

  /** Reads the best path and the posteriors off a finished search. */
  read(lattice: Lattice, states: StateTable): Decoding {
    const ends = states.at(lattice.nodes - 1)
    const path: Step[] = []
    for (let s = ends[0] ?? 0; states.into[s]! >= 0; s = this.#from[states.into[s]!]!) {
      const transition = states.into[s]!
      path.push({ bundle: this.#bundle[transition]!, choice: this.#choice[transition]! })
    }
    const mass = this.#posteriors(lattice, states, ends)
    const { bundles } = lattice
    return {
      path: path.reverse(),
      posteriors: (bundle) => mass[bundle] ?? new Float64Array(bundles[bundle]!.choices.words.length),
    }
  }

  /**
   * Forward-backward over the transitions between states that stayed in the beam. Masses are kept relative to the best
   * score of their node, so that plain numbers do: forward[s] is the sum over paths to s of exp(score − best of node).
   */
  #posteriors(
    { bundles }: Lattice,
    { alive, bestInNode, node, size }: StateTable,
    ends: readonly number[],
  ): (Float64Array | undefined)[] {
    if (this.#forward.length < size) {
      this.#forward = new Float64Array(2 * size)
      this.#backward = new Float64Array(2 * size)
    }
    const forward = this.#forward.fill(0, 0, size)
    const backward = this.#backward.fill(0, 0, size)
    const weight = this.#gain
    forward[0] = 1
    for (const s of ends) {
      alive[s] = 1
      backward[s] = 1
    }
    for (let t = 0; t < this.#size; t++) {
      const from = this.#from[t]!
      const to = this.#to[t]!
      if (alive[to] === 0) {
        weight[t] = 0
        continue
      }
      weight[t] = Math.exp(this.#gain[t]! + bestInNode[node[from]!]! - bestInNode[node[to]!]!)
      forward[to] = forward[to]! + forward[from]! * weight[t]!
    }
    let total = 0
    for (const s of ends) total += forward[s]!
    const mass: (Float64Array | undefined)[] = new Array(bundles.length)
    for (let t = this.#size - 1; t >= 0; t--) {
      const onward = weight[t]! * backward[this.#to[t]!]!
      if (onward === 0) continue
      const from = this.#from[t]!
      backward[from] = backward[from]! + onward
      const posterior = (forward[from]! * onward) / total
      if (posterior < NEGLIGIBLE) continue
      const bundle = this.#bundle[t]!
      let cells = mass[bundle]
      if (cells === undefined) {
        cells = new Float64Array(bundles[bundle]!.choices.words.length)
        mass[bundle] = cells
      }
      cells[this.#choice[t]!]! += posterior
    }
    return mass
  }

  #grow(): void {
    const size = 2 * this.#from.length
    const wider = (old: Int32Array<ArrayBuffer>) => {
      const fresh = new Int32Array(size)
      fresh.set(old)
      return fresh
    }
    this.#from = wider(this.#from)
    this.#to = wider(this.#to)
    this.#bundle = wider(this.#bundle)
    const choice = new Uint16Array(size)
    choice.set(this.#choice)
    this.#choice = choice
    const gain = new Float64Array(size)
    gain.set(this.#gain)
    this.#gain = gain
  }
}
