import type { ContextReader } from '../../context-model/index.ts'
import { type Lattice, SILENT } from '../lattice/lattice.ts'
import type { Decoding } from './forward-backward.ts'
import type { WordGraph } from './word-graph.ts'

export interface SurroundingsSettings {
  /** Weight of the words around against channel and language model. */
  readonly contextWeight: number
  /** A word of this posterior is not doubted any more: what stands around it is not read. */
  readonly contextDoubt: number
}

/** What a first pass says of a lattice, for the reading of what stands around its words. */
export interface Outline {
  /** The words on the best path, and the nodes they lie between. */
  readonly words: Uint16Array
  readonly from: Int32Array
  readonly to: Int32Array
  /** By bundle: the likeliest word of one that is in doubt; {@link SILENT} for others. */
  readonly doubted: Uint16Array
}

/**
 * Outlines a lattice.
 *
 * @param lattice the lattice
 * @param decoding what a first pass made of it
 * @param doubt least posterior of a word that is not in doubt
 */
export function outlineOf(lattice: Lattice, { path, posteriors }: Decoding, doubt: number): Outline {
  const { bundles } = lattice
  const words = new Uint16Array(path.length)
  const from = new Int32Array(path.length)
  const to = new Int32Array(path.length)
  let size = 0
  for (const { bundle, choice } of path) {
    const word = bundles[bundle]!.choices.words[choice]!
    if (word === SILENT) continue
    words[size] = word
    from[size] = lattice.from[bundle]!
    to[size++] = lattice.to[bundle]!
  }
  const doubted = new Uint16Array(bundles.length).fill(SILENT)
  const { choice, first, posterior } = posteriors
  for (let bundle = 0; bundle < bundles.length; bundle++) {
    const end = first[bundle + 1]!
    let best = first[bundle]!
    if (end - best < 2) continue
    for (let k = best + 1; k < end; k++) if (posterior[k]! > posterior[best]!) best = k
    if (posterior[best]! < doubt) doubted[bundle] = bundles[bundle]!.choices.words[choice[best]!]!
  }
  return { words: words.subarray(0, size), from: from.subarray(0, size), to: to.subarray(0, size), doubted }
}

/**
 * Prepares scoring by what stands around.
 *
 * @param reader reads what stands around; it is to have opened the words of the outlines, one after another
 * @param weight see {@link SurroundingsSettings}
 * @returns the scorer
 */
export function surroundingsScorer(reader: ContextReader, weight: number) {
  /**
   * Scores the transitions of a graph by the words around.
   *
   * @param graph what a first pass left
   * @param outline the outline of its lattice
   * @param offset index of the outline's first word in the text that the reader has opened
   * @returns what to add to the score of each transition, in nats: nothing to the likeliest word of each bundle, so
   * that it matters only between the words of a bundle, and nothing to words that the model cannot tell
   */
  return (graph: WordGraph, { doubted, from, to, words: path }: Outline, offset: number): Float32Array => {
    const scores = new Float32Array(graph.size)
    const { bundle, lattice, word } = graph
    let start = 0
    for (let t = 0, next = 0; t < graph.size; t = next) {
      const own = bundle[t]!
      for (next = t + 1; next < graph.size && bundle[next] === own; ) next++
      const likeliest = doubted[own]!
      if (likeliest === SILENT || reader.fit(likeliest) === undefined) continue
      if (!rivalled(word, likeliest, t, next)) continue
      while (start < path.length && to[start]! <= lattice.from[own]!) start++
      let end = start
      while (end < path.length && from[end]! < lattice.to[own]!) end++
      reader.readAround(offset + start, offset + end)
      const best = reader.fit(likeliest) ?? 0
      for (let k = t; k < next; k++) {
        const fit = word[k] === SILENT ? undefined : reader.fit(word[k]!)
        if (fit !== undefined) scores[k] = weight * (fit - best)
      }
    }
    return scores
  }
}

/** Whether there is another word among transitions: one word may be written in several ways. */
function rivalled(words: Uint16Array, word: number, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (words[t] !== word && words[t] !== SILENT) return true
  return false
}
