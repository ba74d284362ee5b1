import { PARAGRAPH, UNKNOWN } from '../../language-model/index.ts'
import { type Lattice, SILENT } from '../lattice/lattice.ts'
import type { Decoding } from './forward-backward.ts'
import { PairTable } from './pair-table.ts'

export interface CacheSettings {
  /** Share of the probability that the document's own words get. */
  readonly wordShare: number
  /** Share that words get after a word which the document has shown often, less where it was seldom. */
  readonly pairShare: number
  /** How many sightings of a word make its followers half as credible as they can be. */
  readonly pairDoubt: number
}

/**
 * A document's own words and word pairs, mixed into the language model: what a report says once it says again.
 *
 * Source: Kuhn and De Mori, "A Cache-Based Natural Language Model for Speech Recognition" (1990).
 */
export interface WordCache {
  /**
   * @param log log probability of the language model
   * @param previous the word before
   * @param word the word
   * @returns log probability with the document's share in it
   */
  mix(log: number, previous: number, word: number): number
}

/** Every pair that is asked about was itself counted once: without taking that out, each guess would prove itself. */
const OWN_SIGHTING = 1

/** Collects what a first pass chose, each word by its posterior. */
export class WordCounts {
  /** By word: how often it stood there, and how often before another. */
  readonly #words = new Float64Array(IDS)
  readonly #before = new Float64Array(IDS)
  readonly #pairs = new PairTable()
  #total = 0

  /** Adds the words on the best path of a lattice. Doubtful ones count for less: their share must not feed itself. */
  add(lattice: Lattice, decoding: Decoding): void {
    let previous = PARAGRAPH
    let trust = 1
    for (const { bundle, choice, posterior } of decoding.path) {
      const { choices, kind } = lattice.bundles[bundle]!
      const word = choices.words[choice]!
      if (word === SILENT) continue
      const weight = kind === 'sign' ? 1 : posterior * posterior
      if (word !== UNKNOWN && word !== PARAGRAPH) {
        this.#total += weight
        this.#words[word]! += weight
        if (previous !== UNKNOWN) {
          this.#pairs.add(previous, word, trust * weight)
          this.#before[previous]! += trust * weight
        }
      }
      previous = word
      trust = weight
    }
  }

  /**
   * Adds a phrase known beforehand, as if the document had shown it so often.
   *
   * @param words the phrase's words, by id
   * @param times a positive number
   */
  addPhrase(words: readonly number[], times: number): void {
    words.forEach((word, i) => {
      if (word === UNKNOWN) return
      this.#total += times
      this.#words[word]! += times
      const previous = words[i - 1]
      if (previous === undefined || previous === UNKNOWN) return
      this.#pairs.add(previous, word, times + OWN_SIGHTING)
      this.#before[previous]! += times
    })
  }

  /** The cache of what was collected; nothing can be added any more. */
  cache({ pairDoubt, pairShare, wordShare }: CacheSettings): WordCache {
    const words = this.#words
    const scale = wordShare / (this.#total + 100)
    const followers = this.#pairs.map((count, previous) =>
      count > OWN_SIGHTING ? (pairShare * (count - OWN_SIGHTING)) / (this.#before[previous]! + pairDoubt) : 0,
    )
    return {
      mix: (log, previous, word) => {
        const share = words[word]! * scale
        if (share === 0) return log
        return Math.log(Math.exp(log) * (1 - wordShare) + share + followers.get(previous, word))
      },
    }
  }
}

/** Word ids have 16 bits. */
const IDS = 1 << 16
