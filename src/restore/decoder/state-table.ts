import { widened } from './columns.ts'

/** Slots of the table that finds equal histories; a power of two. */
const SLOTS = 1 << 14

/**
 * The states of a beam search: language-model histories at lattice nodes, in columns that grow and are used again.
 */
export class StateTable {
  /** Last word of each state's history, and the n-grams of its last two and three words, or -1. */
  one = new Int32Array(1 << 12)
  two = new Int32Array(1 << 12)
  three = new Int32Array(1 << 12)
  /** Log score of the best path to each state. */
  score = new Float64Array(1 << 12)
  /** Node of each state. */
  node = new Int32Array(1 << 12)
  /** Whether a state was within the beam when its node was left. */
  alive = new Uint8Array(1 << 12)
  /** Best score at each node. */
  bestInNode = new Float64Array(0)
  size = 0
  #firstInNode = new Int32Array(0)
  #nextInNode = new Int32Array(1 << 12)
  #slotState = new Int32Array(SLOTS)
  #slotStamp = new Int32Array(SLOTS)
  #stamp = 0
  #live = new Int32Array(1 << 10)

  /** Forgets all states and makes room for so many nodes. */
  reset(nodes: number): void {
    this.size = 0
    this.#stamp++
    if (this.bestInNode.length < nodes) {
      this.bestInNode = new Float64Array(2 * nodes)
      this.#firstInNode = new Int32Array(2 * nodes)
    }
    this.bestInNode.fill(Number.NEGATIVE_INFINITY, 0, nodes)
    this.#firstInNode.fill(-1, 0, nodes)
  }

  /** Makes the state the search begins with, at node 0, after one word. */
  begin(word: number): void {
    const state = this.find(0, word, -1, -1)
    this.score[state] = 0
    this.bestInNode[0] = 0
  }

  /** The state of a history at a node, made where there is none. Histories are told apart by their longest n-gram. */
  find(node: number, one: number, two: number, three: number): number {
    const hash =
      Math.imul(node, 0x9e3779b1) ^
      Math.imul(one, 0x85ebca6b) ^
      Math.imul(two, 0xc2b2ae35) ^
      Math.imul(three, 0x27d4eb2f)
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let probes = 0; this.#slotStamp[slot] === this.#stamp; probes++) {
      const state = this.#slotState[slot]!
      if (
        this.node[state] === node &&
        this.one[state] === one &&
        this.two[state] === two &&
        this.three[state] === three
      )
        return state
      if (probes === 8) break
      slot = (slot + 1) & (SLOTS - 1)
    }
    if (this.size === this.one.length) this.#grow()
    const state = this.size++
    this.one[state] = one
    this.two[state] = two
    this.three[state] = three
    this.score[state] = Number.NEGATIVE_INFINITY
    this.node[state] = node
    this.alive[state] = 0
    this.#nextInNode[state] = this.#firstInNode[node]!
    this.#firstInNode[node] = state
    this.#slotStamp[slot] = this.#stamp
    this.#slotState[slot] = state
    return state
  }

  /**
   * The states of a node within the beam, the best `most` of them, by last word: first those with the last word of the
   * best state, and that one ahead of all, so that what cannot compete is seen early.
   */
  survivors(node: number, beam: number, most: number): Int32Array {
    let count = 0
    const limit = this.bestInNode[node]! - beam
    for (let s = this.#firstInNode[node]!; s >= 0; s = this.#nextInNode[s]!) {
      if (this.score[s]! < limit) continue
      if (count === this.#live.length) {
        const wider = new Int32Array(2 * count)
        wider.set(this.#live)
        this.#live = wider
      }
      this.#live[count++] = s
    }
    let live = this.#live.subarray(0, count)
    if (count > most) live = live.sort((a, b) => this.score[b]! - this.score[a]! || a - b).subarray(0, most)
    if (live.length > 1) this.#bestFirst(live)
    for (let k = 0; k < live.length; k++) this.alive[live[k]!] = 1
    return live
  }

  /** The states of a node, oldest first. */
  at(node: number): Int32Array {
    const states: number[] = []
    for (let s = this.#firstInNode[node]!; s >= 0; s = this.#nextInNode[s]!) states.push(s)
    return Int32Array.from(states.reverse())
  }

  #bestFirst(live: Int32Array): void {
    let best = 0
    for (let k = 1; k < live.length; k++) if (this.score[live[k]!]! > this.score[live[best]!]!) best = k
    const state = live[best]!
    live[best] = live[0]!
    live[0] = state
    let front = 1
    for (let k = 1; k < live.length; k++) {
      const other = live[k]!
      if (this.one[other] !== this.one[state]) continue
      live[k] = live[front]!
      live[front++] = other
    }
    sortBy(live.subarray(front), this.one)
  }

  #grow(): void {
    const size = 2 * this.one.length
    this.one = widened(this.one, size)
    this.two = widened(this.two, size)
    this.three = widened(this.three, size)
    this.score = widened(this.score, size)
    this.node = widened(this.node, size)
    this.alive = widened(this.alive, size)
    this.#nextInNode = widened(this.#nextInNode, size)
  }
}

/** Insertion sort by a key: the lists are short and nearly sorted. */
function sortBy(items: Int32Array, key: Int32Array): void {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!
    const value = key[item]!
    let j = i - 1
    while (j >= 0 && key[items[j]!]! > value) {
      items[j + 1] = items[j]!
      j--
    }
    items[j + 1] = item
  }
}
