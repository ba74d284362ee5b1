import { FORM } from './surfaces.ts'

/** Words that may stand for one stretch of the source; made once for each reading, with {@link choicesOf}. */
export interface Choices {
  /** Tells these choices from all others. */
  readonly id: number
  /** Id of each choice in the language model; {@link SILENT} for one that the model does not see. */
  readonly words: Uint16Array
  /** Cost of each in nats: channel and everything else but the language model. */
  readonly costs: Float32Array
  /** The form of each ({@link FORM}), priced by line and document. */
  readonly form: Uint8Array
  readonly texts: readonly string[]
  /** What each choice and all behind it cost at least, the language model included, in nats: it never decreases. */
  readonly least: Float32Array
}

/** Stands for no word at all: the language model's history passes through. */
export const SILENT = 0xffff

/** What kind of change an arc makes. */
export type ArcKind =
  | 'word'
  | 'number'
  | 'code'
  | 'sign'
  | 'label'
  | 'unit'
  | 'digits'
  | 'separator'
  | 'comma'
  | 'footnote'
  | 'noise'
  | 'break'

/** Parallel arcs, wherever they stand. */
export interface Bundle {
  readonly kind: ArcKind
  readonly choices: Choices
  /** Added to the cost of each choice. */
  readonly cost: number
  /** Whether another engine's reading counts in it. */
  readonly witnessed?: boolean
}

/**
 * What a stretch of text may stem from: nodes 0 … `nodes` − 1 in topological order, and bundles of arcs sorted by their
 * first node. The columns say where each bundle stands.
 */
export interface Lattice {
  readonly nodes: number
  readonly bundles: readonly Bundle[]
  readonly from: Int32Array
  readonly to: Int32Array
  /** Offsets in the source; a bundle that stands for no characters begins where it ends. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** 1 where the line is printed in capitals: the row of the table of form costs. */
  readonly formRow: Uint8Array
}

let made = 0

/**
 * Makes choices of what is known of each.
 *
 * @param surprise what the language model will charge for each at least, in nats; 0 if not given
 */
export function choicesOf(
  { costs, form, texts, words }: Pick<Choices, 'words' | 'costs' | 'form' | 'texts'>,
  surprise?: Float32Array,
): Choices {
  const least = surprise === undefined ? costs.slice() : costs.map((cost, i) => cost + surprise[i]!)
  for (let i = least.length - 2; i >= 0; i--) least[i] = Math.min(least[i]!, least[i + 1]!)
  return { id: made++, words, costs, form, texts, least }
}

/** One choice alone. */
export function singleChoice(word: number, text: string, cost = 0): Choices {
  return choicesOf({
    words: Uint16Array.of(word),
    costs: Float32Array.of(cost),
    form: Uint8Array.of(FORM.fixed),
    texts: [text],
  })
}
