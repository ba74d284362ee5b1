/** Numbers by pairs of word ids: a hash table with open addressing, as a map of numbers makes an object of each. */
export class PairTable {
  /** Both ids in one, 0 where a slot is empty: no pair of two unknown words is counted. */
  #keys = new Int32Array(1 << 10)
  #values = new Float64Array(1 << 10)
  #size = 0

  /** @returns the number of a pair; 0 if none was added */
  get(previous: number, word: number): number {
    return this.#values[this.#slotOf((previous << 16) | word)]!
  }

  add(previous: number, word: number, by: number): void {
    const key = (previous << 16) | word
    let slot = this.#slotOf(key)
    if (this.#keys[slot] === 0) {
      if (2 * ++this.#size > this.#keys.length) {
        this.#widen()
        slot = this.#slotOf(key)
      }
      this.#keys[slot] = key
    }
    this.#values[slot]! += by
  }

  /** A table with what becomes of each number. */
  map(change: (value: number, previous: number, word: number) => number): PairTable {
    const changed = new PairTable()
    changed.#keys = this.#keys
    changed.#size = this.#size
    changed.#values = this.#values.map((value, slot) => {
      const key = this.#keys[slot]!
      return key === 0 ? 0 : change(value, key >>> 16, key & 0xffff)
    })
    return changed
  }

  /** The slot of a key, or the empty one where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    const hash = Math.imul(key, 0x9e3779b1)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #widen(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(2 * keys.length)
    this.#values = new Float64Array(2 * keys.length)
    for (let k = 0; k < keys.length; k++) {
      if (keys[k] === 0) continue
      const slot = this.#slotOf(keys[k]!)
      this.#keys[slot] = keys[k]!
      this.#values[slot] = values[k]!
    }
  }
}
