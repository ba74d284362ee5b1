import { type LanguageModel, PARAGRAPH } from '../language-model/index.ts'
import { type ChildLookup, childLookup } from './child-lookup.ts'
import { type Lattice, SILENT } from './lattice.ts'
import { StateTable } from './state-table.ts'
import { FORMS } from './surfaces.ts'
import { TransitionTable } from './transition-table.ts'
import type { WordCache } from './word-cache.ts'

/** What the decoder found for one bundle on the best path. */
export interface Step {
  /** Index of the bundle in the lattice. */
  readonly bundle: number
  /** Index of the choice in the bundle. */
  readonly choice: number
}

export interface Decoding {
  /** The best path. */
  readonly path: readonly Step[]
  /** Posterior of every choice of a bundle, summed over all paths in the beam; 0 for choices that fell out. */
  posteriors(bundle: number): Float64Array
}

export interface DecoderSettings {
  /** States further than this below the best of their node are dropped, in nats. */
  readonly beam: number
  /** Most states kept at a node. */
  readonly states: number
  /** Weight of the language model against the channel. */
  readonly languageWeight: number
}

/** Decodes one lattice after another with the same buffers. */
export type Decoder = (lattice: Lattice, formCosts: Float32Array, cache?: WordCache) => Decoding

/**
 * Prepares a beam search over lattices. A state is a language-model history: the n-grams of its last words, and equal
 * histories are one state. Transitions between surviving states are kept, so that forward-backward over them gives
 * each choice its posterior.
 *
 * @param model the language model, of order 3 or 4
 * @param settings width of the search and weight of the model
 * @returns the search: it takes a lattice, the cost of each form by row ({@link FORMS}) and the document's own words
 */
export function createDecoder(model: LanguageModel, settings: DecoderSettings): Decoder {
  const { beam, languageWeight } = settings
  const [words, pairs, triples, quads] = model.levels
  const child: ChildLookup = childLookup(model)
  const states = new StateTable()
  const transitions = new TransitionTable()
  const logOfWord = Float32Array.from(words!.probabilityCodes, (code) => words!.probabilityLevels[code]!)
  const backoffOfWord = Float32Array.from(words!.backoffCodes, (code) => words!.backoffLevels[code]!)
  // Of the choices at hand after the last word at hand: the pair, and its probability without longer histories.
  let pairNode = new Int32Array(256)
  let pairLog = new Float32Array(256)

  return (lattice, formCosts, cache) => {
    const { bundles, nodes } = lattice
    states.reset(nodes)
    transitions.reset()
    states.begin(PARAGRAPH)
    for (let b = 0, node = 0; node < nodes; node++) {
      if (bundles[b]?.from !== node) continue
      const live = states.survivors(node, beam, settings.states)
      for (; b < bundles.length && bundles[b]!.from === node; b++) expand(lattice, b, live, formCosts, cache)
    }
    return transitions.read(lattice, states)
  }

  /** Follows every choice of a bundle from every surviving state. */
  function expand(
    { bundles }: Lattice,
    bundle: number,
    live: Int32Array,
    formCosts: Float32Array,
    cache: WordCache | undefined,
  ): void {
    const { choices, cost, formRow, to } = bundles[bundle]!
    const { costs, form, words: ids } = choices
    const size = ids.length
    if (size > pairNode.length) {
      pairNode = new Int32Array(2 * size)
      pairLog = new Float32Array(2 * size)
    }
    const row = formRow * FORMS
    let lastWord = -1
    for (let k = 0; k < live.length; k++) {
      const s = live[k]!
      const one = states.one[s]!
      const two = states.two[s]!
      const three = states.three[s]!
      const before = states.score[s]! - cost
      // Survivors come sorted by their last word: what depends on it alone is looked up once.
      const fresh = one !== lastWord
      if (fresh) {
        pairLog.fill(Number.NaN, 0, size)
        lastWord = one
      }
      const pairBackoff = two < 0 ? 0 : pairs!.backoffLevels[pairs!.backoffCodes[two]!]!
      const tripleBackoff = three < 0 ? 0 : triples!.backoffLevels[triples!.backoffCodes[three]!]!
      for (let c = 0; c < size; c++) {
        const priced = before - costs[c]! - formCosts[row + form[c]!]!
        if (priced < states.bestInNode[to]! - beam) continue
        const word = ids[c]!
        if (word === SILENT) {
          reach(s, to, one, two, three, priced, bundle, c)
          continue
        }
        if (Number.isNaN(pairLog[c]!)) {
          const node = child(1, one, word)
          pairNode[c] = node
          pairLog[c] =
            node >= 0
              ? pairs!.probabilityLevels[pairs!.probabilityCodes[node]!]!
              : logOfWord[word]! + backoffOfWord[one]!
        }
        const triple = two < 0 ? -1 : child(2, two, word)
        const quad = three < 0 ? -1 : child(3, three, word)
        let log =
          quad >= 0
            ? quads!.probabilityLevels[quads!.probabilityCodes[quad]!]!
            : triple >= 0
              ? triples!.probabilityLevels[triples!.probabilityCodes[triple]!]! + tripleBackoff
              : pairLog[c]! + pairBackoff + tripleBackoff
        if (cache !== undefined) log = cache.mix(log, one, word)
        const score = priced + languageWeight * log
        if (word === PARAGRAPH) reach(s, to, word, -1, -1, score, bundle, c)
        else reach(s, to, word, pairNode[c]!, quads === undefined ? -1 : triple, score, bundle, c)
      }
    }
  }

  function reach(
    from: number,
    node: number,
    one: number,
    two: number,
    three: number,
    score: number,
    bundle: number,
    choice: number,
  ): void {
    if (score < states.bestInNode[node]! - beam) return
    const target = states.find(node, one, two, three)
    const transition = transitions.add(from, target, bundle, choice, score - states.score[from]!)
    if (score > states.score[target]!) {
      states.score[target] = score
      states.into[target] = transition
      if (score > states.bestInNode[node]!) states.bestInNode[node] = score
    }
  }
}
