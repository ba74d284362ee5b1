import { type LanguageModel, PARAGRAPH } from '../../language-model/index.ts'
import { type Lattice, SILENT } from '../lattice/lattice.ts'
import { FORMS } from '../lattice/surfaces.ts'
import { type Decoding, ForwardBackward } from './forward-backward.ts'
import { HistoryRows } from './history-rows.ts'
import { StateTable } from './state-table.ts'
import { TransitionTable } from './transition-table.ts'
import type { WordCache } from './word-cache.ts'
import { scoreTransitions, type WordGraph } from './word-graph.ts'

export interface DecoderSettings {
  /** States further than this below the best of their node are dropped, in nats. */
  readonly beam: number
  /** Most states kept at a node. */
  readonly states: number
  /** Weight of the language model against the channel. */
  readonly languageWeight: number
}

/** Decodes one lattice after another with the same buffers. */
export interface Decoder {
  /**
   * Searches a lattice.
   *
   * @param lattice the lattice
   * @param formCosts the cost of each form by row ({@link FORMS})
   * @returns what was found, and all that may yet be right when more is known
   */
  search(lattice: Lattice, formCosts: Float32Array): Decoding & { readonly graph: WordGraph }
  /**
   * Decodes anew what a search left.
   *
   * @param graph what it left
   * @param formCosts the cost of each form by row
   * @param cache the document's own words
   * @param context what the words around add to each transition, in nats
   */
  rescore(graph: WordGraph, formCosts: Float32Array, cache: WordCache, context?: Float32Array): Decoding
}

/**
 * Prepares a beam search over lattices. A state is a language-model history: the n-grams of its last words, and equal
 * histories are one state. Transitions between surviving states are kept, so that forward-backward over them gives
 * each choice its posterior.
 *
 * @param model the language model, of order 3 or 4
 * @param settings width of the search and weight of the model
 */
export function createDecoder(model: LanguageModel, settings: DecoderSettings): Decoder {
  const { beam, languageWeight } = settings
  const { order } = model
  const rows = new HistoryRows(model)
  const states = new StateTable()
  const transitions = new TransitionTable()
  const paths = new ForwardBackward()
  let gain = new Float64Array(0)

  return { search, rescore }

  function search(lattice: Lattice, formCosts: Float32Array): Decoding & { readonly graph: WordGraph } {
    const { bundles, from, nodes } = lattice
    states.reset(nodes)
    transitions.reset()
    states.begin(PARAGRAPH)
    for (let b = 0; b < bundles.length; ) {
      const node = from[b]!
      const live = states.survivors(node, beam, settings.states)
      for (; b < bundles.length && from[b] === node; b++) expand(lattice, b, live, formCosts)
    }
    const ends = states.at(nodes - 1)
    for (const s of ends) states.alive[s] = 1
    transitions.keepAlive(states.alive)
    const decoding = paths.run(transitions, transitions.gain, states.size, ends, bundles.length)
    return { ...decoding, graph: transitions.graph(lattice, states, ends, paths.posterior) }
  }

  function rescore(graph: WordGraph, formCosts: Float32Array, cache: WordCache, context?: Float32Array): Decoding {
    if (gain.length < graph.size) gain = new Float64Array(2 * graph.size)
    scoreTransitions(graph, formCosts, cache, languageWeight, context, gain)
    return paths.run(graph, gain, graph.states, graph.ends, graph.lattice.bundles.length)
  }

  /** Follows every choice of a bundle from every surviving state. */
  function expand(lattice: Lattice, bundle: number, live: Int32Array, formCosts: Float32Array): void {
    const { choices, cost } = lattice.bundles[bundle]!
    const { costs, form, least, words } = choices
    const { bestInNode } = states
    const to = lattice.to[bundle]!
    const formRow = lattice.formRow[bundle]! * FORMS
    for (let k = 0; k < live.length; k++) {
      const s = live[k]!
      const one = states.one[s]!
      const two = states.two[s]!
      const three = states.three[s]!
      const before = states.score[s]! - cost
      let row = rows.open(choices, one, two, three)
      let { length } = rows
      for (let c = 0; c < words.length; c++) {
        const floor = bestInNode[to]! - beam
        if (before - least[c]! < floor) break
        if (c === length) {
          row = rows.lengthen()
          length++
        }
        const priced = before - costs[c]! - formCosts[formRow + form[c]!]!
        if (priced < floor) continue
        const word = words[c]!
        if (word === SILENT) {
          reach(s, to, one, two, three, priced, 0, bundle, c)
          continue
        }
        let logOfWord = rows.log[row + c]!
        if (Number.isNaN(logOfWord)) logOfWord = rows.fill(row + c, word, one, two, three)
        const score = priced + languageWeight * logOfWord
        if (score < floor) continue
        if (word === PARAGRAPH) reach(s, to, word, -1, -1, score, logOfWord, bundle, c)
        else
          reach(s, to, word, rows.pair[row + c]!, order > 3 ? rows.triple[row + c]! : -1, score, logOfWord, bundle, c)
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
    log: number,
    bundle: number,
    choice: number,
  ): void {
    const target = states.find(node, one, two, three)
    transitions.add(from, target, bundle, choice, score - states.score[from]!, log)
    if (score > states.score[target]!) {
      states.score[target] = score
      if (score > states.bestInNode[node]!) states.bestInNode[node] = score
    }
  }
}
