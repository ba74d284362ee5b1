import { type Lattice, SILENT } from '../lattice/lattice.ts'
import type { WordCache } from './word-cache.ts'

/** Steps from state to state, in columns: sources before their targets, those of a bundle side by side. */
export interface Transitions {
  readonly size: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** Index of the bundle in the lattice. */
  readonly bundle: Int32Array
  /** Index of the choice in the bundle. */
  readonly choice: Uint16Array
}

/**
 * What a search leaves of a lattice: states, which are language-model histories at nodes, and the transitions between
 * them that may yet be right, with all that goes into their scores.
 *
 * Source: Ortmanns, Ney and Aubert, "A Word Graph Algorithm for Large Vocabulary Continuous Speech Recognition" (1997).
 */
export interface WordGraph extends Transitions {
  readonly lattice: Lattice
  /** Number of states; a path begins in state 0. */
  readonly states: number
  /** The states that a path may end in. */
  readonly ends: Int32Array
  /** By transition: the word before, and the word; {@link SILENT} for one that the language model does not see. */
  readonly previous: Uint16Array
  readonly word: Uint16Array
  /** Log probability of the word in the language model, in nats. */
  readonly log: Float32Array
  /** Cost of the choice in its bundle, in nats, and its place in the table of form costs. */
  readonly cost: Float32Array
  readonly form: Uint8Array
}

/**
 * Scores the transitions of a graph anew.
 *
 * @param graph the graph
 * @param formCosts cost of each form by row
 * @param cache the document's own words
 * @param languageWeight weight of the language model against the channel
 * @param context what the words around add to each, in nats; nothing if not given
 * @param gain the scores are put here, in nats
 */
export function scoreTransitions(
  { cost, form, log, previous, size, word }: WordGraph,
  formCosts: Float32Array,
  cache: WordCache,
  languageWeight: number,
  context: Float32Array | undefined,
  gain: Float64Array,
): void {
  for (let t = 0; t < size; t++) {
    const language = word[t] === SILENT ? 0 : languageWeight * cache.mix(log[t]!, previous[t]!, word[t]!)
    gain[t] = language - cost[t]! - formCosts[form[t]!]! + (context === undefined ? 0 : context[t]!)
  }
}
