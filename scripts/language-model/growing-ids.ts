/** A list of numbers that grows without a box around each: a corpus has a hundred million. */
export class GrowingIds {
  #items = new Uint32Array(1 << 20)
  #length = 0
  push(item: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint32Array(this.#items.length * 2)
      wider.set(this.#items)
      this.#items = wider
    }
    this.#items[this.#length++] = item
  }
  take(): Uint32Array {
    return this.#items.slice(0, this.#length)
  }
}
