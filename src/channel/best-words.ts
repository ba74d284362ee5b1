import { NEVER } from './edit-costs.ts'

/** The best words found so far, in their order: by sum of cost and prior, then by index. */
export class BestWords {
  size = 0
  #most = 0
  #sums = new Int32Array(1)
  #words = new Int32Array(1)
  #costs = new Int32Array(1)

  /** Begins anew, with room for so many words. */
  clear(most: number): void {
    this.size = 0
    if (this.#most === most) return
    this.#most = most
    this.#sums = new Int32Array(most + 1)
    this.#words = new Int32Array(most + 1)
    this.#costs = new Int32Array(most + 1)
  }

  /** Puts a word in its place; the last one falls out if there are too many. */
  add(word: number, cost: number, sum: number): void {
    const sums = this.#sums
    const words = this.#words
    const costs = this.#costs
    let at = this.size
    while (at > 0 && (sums[at - 1]! > sum || (sums[at - 1] === sum && words[at - 1]! > word))) {
      sums[at] = sums[at - 1]!
      words[at] = words[at - 1]!
      costs[at] = costs[at - 1]!
      at--
    }
    sums[at] = sum
    words[at] = word
    costs[at] = cost
    if (this.size < this.#most) this.size++
  }

  /** Sum of the best word. */
  least(): number {
    return this.size === 0 ? NEVER : this.#sums[0]!
  }

  /** Sum above which a word would fall out at once. */
  bar(): number {
    return this.size < this.#most ? NEVER : this.#sums[this.#most - 1]!
  }

  /** Words and costs of those with sums up to a limit. */
  upTo(limit: number): { readonly words: Int32Array; readonly costs: Int32Array } {
    let size = this.size
    while (size > 0 && this.#sums[size - 1]! > limit) size--
    return { words: this.#words.subarray(0, size), costs: this.#costs.subarray(0, size) }
  }
}
