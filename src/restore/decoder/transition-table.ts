import type { Lattice } from '../lattice/lattice.ts'
import { FORMS } from '../lattice/surfaces.ts'
import { widened } from './columns.ts'
import type { StateTable } from './state-table.ts'
import type { Transitions, WordGraph } from './word-graph.ts'

/** Posterior under which a transition is dropped: what the document repeats can raise a word by some nats, not by fourteen. */
const NEGLIGIBLE = 1e-6

/** The transitions of a beam search, in the order in which they were made: sources come before their targets. */
export class TransitionTable implements Transitions {
  size = 0
  from = new Int32Array(1 << 12)
  to = new Int32Array(1 << 12)
  bundle = new Int32Array(1 << 12)
  choice = new Uint16Array(1 << 12)
  /** What each adds to the score of a path, in nats. */
  gain = new Float64Array(1 << 12)
  /** Log probability of its word in the language model. */
  #log = new Float32Array(1 << 12)
  #renumbered = new Int32Array(0)
  #kept = new Int32Array(0)

  reset(): void {
    this.size = 0
  }

  add(from: number, to: number, bundle: number, choice: number, gain: number, log: number): void {
    if (this.size === this.from.length) this.#widen()
    const at = this.size++
    this.from[at] = from
    this.to[at] = to
    this.bundle[at] = bundle
    this.choice[at] = choice
    this.gain[at] = gain
    this.#log[at] = log
  }

  /** Drops transitions to states that fell out of the beam. */
  keepAlive(alive: Uint8Array): void {
    let size = 0
    for (let t = 0; t < this.size; t++) {
      if (alive[this.to[t]!] === 0) continue
      this.from[size] = this.from[t]!
      this.to[size] = this.to[t]!
      this.bundle[size] = this.bundle[t]!
      this.choice[size] = this.choice[t]!
      this.gain[size] = this.gain[t]!
      this.#log[size] = this.#log[t]!
      size++
    }
    this.size = size
  }

  /** What is likely enough to be scored again. */
  graph(lattice: Lattice, states: StateTable, ends: Int32Array, posterior: Float64Array): WordGraph {
    const { count, kept, renumbered } = this.#likely(states.size, posterior)
    const column = <T>(make: new (length: number) => T) => new make(kept.length)
    const graph = {
      lattice,
      size: kept.length,
      states: count,
      ends: ends.map((s) => renumbered[s]!).filter((s) => s >= 0),
      from: column(Int32Array),
      to: column(Int32Array),
      bundle: column(Int32Array),
      choice: column(Uint16Array),
      previous: column(Uint16Array),
      word: column(Uint16Array),
      log: column(Float32Array),
      cost: column(Float32Array),
      form: column(Uint8Array),
    }
    kept.forEach((t, at) => {
      const bundle = this.bundle[t]!
      const choice = this.choice[t]!
      const { choices, cost } = lattice.bundles[bundle]!
      graph.from[at] = renumbered[this.from[t]!]!
      graph.to[at] = renumbered[this.to[t]!]!
      graph.bundle[at] = bundle
      graph.choice[at] = choice
      graph.previous[at] = states.one[this.from[t]!]!
      graph.word[at] = choices.words[choice]!
      graph.log[at] = this.#log[t]!
      graph.cost[at] = cost + choices.costs[choice]!
      graph.form[at] = lattice.formRow[bundle]! * FORMS + choices.form[choice]!
    })
    return graph
  }

  /** The transitions to keep, and new numbers for the states between them; -1 for a state that no path reaches. */
  #likely(states: number, posterior: Float64Array) {
    if (this.#renumbered.length < states) this.#renumbered = new Int32Array(2 * states)
    if (this.#kept.length < this.size) this.#kept = new Int32Array(2 * this.size)
    const renumbered = this.#renumbered.fill(-1, 0, states)
    const kept = this.#kept
    renumbered[0] = 0
    let count = 1
    let size = 0
    for (let t = 0; t < this.size; t++) {
      if (posterior[t]! <= NEGLIGIBLE || renumbered[this.from[t]!]! < 0) continue
      if (renumbered[this.to[t]!]! < 0) renumbered[this.to[t]!] = count++
      kept[size++] = t
    }
    return { count, kept: kept.subarray(0, size), renumbered }
  }

  #widen(): void {
    const size = 2 * this.from.length
    this.from = widened(this.from, size)
    this.to = widened(this.to, size)
    this.bundle = widened(this.bundle, size)
    this.choice = widened(this.choice, size)
    this.gain = widened(this.gain, size)
    this.#log = widened(this.#log, size)
  }
}
