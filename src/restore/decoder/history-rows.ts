import { backoffOf, childOf, type LanguageModel, probabilityOf } from '../../language-model/index.ts'
import type { Choices } from '../lattice/lattice.ts'
import { widened } from './columns.ts'

/** A slot of the table of rows: choices (0 for none), history, first entry, number of entries. */
const SLOT = 4
/** Entries at most: with its table, what 20 MB hold. */
const LIMIT = 1 << 21

/**
 * What the language model says of choices after a history, remembered: the same token stands after the same words again
 * and again, and a row lies together where the n-grams it is made from lie all over the model. A row is as long as the
 * search has gone down the choices so far.
 */
export class HistoryRows {
  readonly #model: LanguageModel
  readonly #limit: number
  readonly #words: number
  readonly #pairs: number
  /** By entry: log probability of the choice, in nats; NaN where it was not asked for yet. */
  log = new Float32Array(1 << 12)
  /** By entry: the n-grams that the choice makes with the last word and with the last two, or -1. */
  pair = new Int32Array(1 << 12)
  triple: Int32Array
  #used = 0
  #slots = new Int32Array(SLOT << 10)
  #rows = 0
  #slot = 0

  /**
   * @param model the language model
   * @param limit entries at most; when they are used up, all is forgotten
   */
  constructor(model: LanguageModel, limit = LIMIT) {
    this.#model = model
    this.#limit = limit
    this.#words = model.levels[0]!.probabilityCodes.length
    this.#pairs = model.levels[1]!.probabilityCodes.length
    // In a model of order 3 no history has three words.
    this.triple = new Int32Array(model.order > 3 ? this.log.length : 0)
  }

  /**
   * Opens the row of some choices after a history.
   *
   * @param choices the choices
   * @param one last word of the history
   * @param two its last two words as an n-gram, or -1
   * @param three its last three words as an n-gram, or -1
   * @returns its first entry
   */
  open({ id, words }: Choices, one: number, two: number, three: number): number {
    // Room for the row to be moved and filled.
    if (this.#used + 2 * words.length > this.#limit) this.#forget()
    const history = three >= 0 ? this.#words + this.#pairs + three : two >= 0 ? this.#words + two : one
    this.#slot = this.#slotOf(id + 1, history)
    if (this.#slots[this.#slot] === 0) this.#make(id + 1, history)
    return this.#slots[this.#slot + 2]!
  }

  /** Number of entries of the open row. */
  get length(): number {
    return this.#slots[this.#slot + 3]!
  }

  /** Adds an entry to the open row, and returns its first entry: the row may have moved. */
  lengthen(): number {
    const slot = this.#slot
    const length = this.#slots[slot + 3]!
    let row = this.#slots[slot + 2]!
    if (this.#used + length >= this.log.length) this.#widen(Math.min(this.#limit, 2 * (this.#used + length + 1)))
    if (row + length !== this.#used) {
      // Other rows stand behind it.
      this.log.copyWithin(this.#used, row, row + length)
      this.pair.copyWithin(this.#used, row, row + length)
      this.triple.copyWithin(this.#used, row, row + length)
      row = this.#used
      this.#used += length
      this.#slots[slot + 2] = row
    }
    this.log[this.#used++] = Number.NaN
    this.#slots[slot + 3] = length + 1
    return row
  }

  /** Fills an entry in, and returns its log probability. */
  fill(entry: number, word: number, one: number, two: number, three: number): number {
    const model = this.#model
    // A model that was pruned keeps the suffixes of what it keeps: where there is no pair, there is no triple.
    const pair = childOf(model, 1, one, word)
    const triple = pair < 0 ? -1 : childOf(model, 2, two, word)
    const quad = triple < 0 ? -1 : childOf(model, 3, three, word)
    let log = 0
    if (quad >= 0) log = probabilityOf(model, 4, quad)
    else {
      log = backoffOf(model, 3, three)
      if (triple >= 0) log += probabilityOf(model, 3, triple)
      else {
        log += backoffOf(model, 2, two)
        log += pair >= 0 ? probabilityOf(model, 2, pair) : backoffOf(model, 1, one) + probabilityOf(model, 1, word)
      }
    }
    this.log[entry] = log
    this.pair[entry] = pair
    if (model.order > 3) this.triple[entry] = triple
    return this.log[entry]!
  }

  /** The slot of a row, or the empty one where it belongs. */
  #slotOf(choices: number, history: number): number {
    const mask = this.#slots.length - 1
    const hash = Math.imul(choices, 0x9e3779b1) ^ Math.imul(history, 0x85ebca6b)
    let at = (SLOT * (hash ^ (hash >>> 15))) & mask
    while (this.#slots[at] !== 0 && (this.#slots[at] !== choices || this.#slots[at + 1] !== history)) {
      at = (at + SLOT) & mask
    }
    return at
  }

  #make(choices: number, history: number): void {
    if (4 * SLOT * this.#rows >= 3 * this.#slots.length) this.#widenSlots()
    this.#rows++
    this.#slot = this.#slotOf(choices, history)
    this.#slots[this.#slot] = choices
    this.#slots[this.#slot + 1] = history
    this.#slots[this.#slot + 2] = this.#used
    this.#slots[this.#slot + 3] = 0
  }

  #widen(length: number): void {
    this.log = widened(this.log, length)
    this.pair = widened(this.pair, length)
    if (this.#model.order > 3) this.triple = widened(this.triple, length)
  }

  #widenSlots(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let k = 0; k < old.length; k += SLOT) {
      if (old[k] !== 0) this.#slots.set(old.subarray(k, k + SLOT), this.#slotOf(old[k]!, old[k + 1]!))
    }
  }

  #forget(): void {
    this.#slots.fill(0)
    this.#used = 0
    this.#rows = 0
  }
}
