import type { Transitions } from './word-graph.ts'

/** What was chosen for one bundle on the best path. */
export interface Step {
  /** Index of the bundle in the lattice. */
  readonly bundle: number
  /** Index of the choice in the bundle. */
  readonly choice: number
  /** Its posterior: the share of all paths that go through it. */
  readonly posterior: number
}

/** Posteriors of choices, by bundle; those that are not told of have none to speak of. */
export interface Posteriors {
  /** Bundle b has the entries first[b] … first[b + 1] − 1. */
  readonly first: Int32Array
  readonly choice: Uint16Array
  readonly posterior: Float64Array
}

export interface Decoding {
  readonly path: readonly Step[]
  readonly posteriors: Posteriors
}

/** Below this a posterior is not worth telling. */
const NEGLIGIBLE = 1e-7

/**
 * Finds the best path through scored transitions, and the posteriors of all, with the same buffers for one graph after
 * another.
 *
 * Source: Rabiner, "A Tutorial on Hidden Markov Models and Selected Applications in Speech Recognition" (1989).
 */
export class ForwardBackward {
  #score = new Float64Array(0)
  #into = new Int32Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #posterior = new Float64Array(0)

  /** Posterior of each transition of the last run. */
  get posterior(): Float64Array {
    return this.#posterior
  }

  /**
   * @param transitions the transitions
   * @param gain log score of each, in nats
   * @param states number of states; paths begin in state 0
   * @param ends where paths may end
   * @param bundles number of bundles
   */
  run(transitions: Transitions, gain: Float64Array, states: number, ends: Int32Array, bundles: number): Decoding {
    const { bundle, choice, from, size } = transitions
    this.#reset(states, size)
    this.#followBest(transitions, gain)
    const best = ends.reduce((best, s) => (this.#score[s]! > this.#score[best]! ? s : best), ends[0] ?? 0)
    this.#sum(transitions, gain, ends, best)
    const posteriors = this.#byChoice(transitions, bundles)
    const path: Step[] = []
    for (let t = this.#into[best]!; t >= 0; t = this.#into[from[t]!]!) {
      const posterior = posteriorOf(posteriors, bundle[t]!, choice[t]!)
      path.push({ bundle: bundle[t]!, choice: choice[t]!, posterior })
    }
    return { path: path.reverse(), posteriors }
  }

  #reset(states: number, size: number): void {
    if (this.#score.length < states) {
      this.#score = new Float64Array(2 * states)
      this.#into = new Int32Array(2 * states)
      this.#forward = new Float64Array(2 * states)
      this.#backward = new Float64Array(2 * states)
    }
    if (this.#posterior.length < size) this.#posterior = new Float64Array(2 * size)
    this.#score.fill(Number.NEGATIVE_INFINITY, 0, states)
    this.#into.fill(-1, 0, states)
    this.#forward.fill(0, 0, states)
    this.#backward.fill(0, 0, states)
    this.#score[0] = 0
    this.#forward[0] = 1
  }

  /** The score of the best path to each state, and the transition by which it comes. */
  #followBest({ from, size, to }: Transitions, gain: Float64Array): void {
    const score = this.#score
    for (let t = 0; t < size; t++) {
      const reached = score[from[t]!]! + gain[t]!
      if (reached <= score[to[t]!]!) continue
      score[to[t]!] = reached
      this.#into[to[t]!] = t
    }
  }

  /**
   * Sums over all paths. Masses of a state are kept relative to the best path through it, so that plain numbers do:
   * forward is the sum over paths to it of exp(score − best score), backward likewise to the best end.
   */
  #sum({ from, size, to }: Transitions, gain: Float64Array, ends: Int32Array, best: number): void {
    const score = this.#score
    const forward = this.#forward
    const backward = this.#backward
    const weight = this.#posterior
    for (let t = 0; t < size; t++) {
      const source = from[t]!
      const target = to[t]!
      const behind = score[source]! + gain[t]! - score[target]!
      weight[t] = behind === 0 ? 1 : Math.exp(behind)
      forward[target] = forward[target]! + forward[source]! * weight[t]!
    }
    let total = 0
    for (const s of ends) {
      backward[s] = Math.exp(score[s]! - score[best]!)
      total += forward[s]! * backward[s]!
    }
    for (let t = size - 1; t >= 0; t--) {
      const source = from[t]!
      const onward = weight[t]! * backward[to[t]!]!
      backward[source] = backward[source]! + onward
      weight[t] = (forward[source]! * onward) / total
    }
  }

  #byChoice({ bundle, choice, size }: Transitions, bundles: number): Posteriors {
    const first = new Int32Array(bundles + 1)
    const choices = new Uint16Array(size)
    const posterior = new Float64Array(size)
    let entries = 0
    let begin = 0
    let last = -1
    for (let t = 0; t < size; t++) {
      const own = this.#posterior[t]!
      if (own < NEGLIGIBLE) continue
      if (bundle[t] !== last) {
        first.fill(entries, last + 1, bundle[t]! + 1)
        last = bundle[t]!
        begin = entries
      }
      let entry = begin
      while (entry < entries && choices[entry] !== choice[t]) entry++
      if (entry === entries) choices[entries++] = choice[t]!
      posterior[entry] = posterior[entry]! + own
    }
    first.fill(entries, last + 1)
    return { first, choice: choices, posterior }
  }
}

/** The posterior of one choice of a bundle. */
export function posteriorOf({ choice, first, posterior }: Posteriors, bundle: number, chosen: number): number {
  for (let k = first[bundle]!; k < first[bundle + 1]!; k++) if (choice[k] === chosen) return posterior[k]!
  return 0
}
