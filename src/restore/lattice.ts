import { FORM } from './surfaces.ts'

/**
 * Choices of one arc bundle: the words that may stand for one stretch of the source.
 */
export interface Choices {
  /** Id of each choice in the language model; {@link SILENT} for one that the model does not see. */
  readonly words: Uint16Array
  /** Cost of each in nats: channel and everything else but the language model. */
  readonly costs: Float32Array
  /** The form of each ({@link FORM}), priced by line and document. */
  readonly form: Uint8Array
  readonly texts: readonly string[]
}

/** Stands for no word at all: the language model's history passes through. */
export const SILENT = 0xffff

/** What kind of change an arc makes. */
export type ArcKind = 'word' | 'number' | 'code' | 'sign' | 'label' | 'unit' | 'digits' | 'footnote' | 'noise' | 'break'

/** A bundle of parallel arcs. */
export interface Bundle {
  readonly from: number
  readonly to: number
  readonly kind: ArcKind
  readonly choices: Choices
  /** Added to the cost of each choice. */
  readonly cost: number
  /** Whether its line is printed in capitals: the row of the table of form costs. */
  readonly formRow: 0 | 1
}

/** A lattice: nodes 0 … `nodes` − 1 in topological order, bundles sorted by their first node. */
export interface Lattice {
  readonly nodes: number
  readonly bundles: readonly Bundle[]
}

/** One choice alone. */
export function singleChoice(word: number, text: string, cost = 0): Choices {
  return { words: Uint16Array.of(word), costs: Float32Array.of(cost), form: Uint8Array.of(FORM.fixed), texts: [text] }
}
