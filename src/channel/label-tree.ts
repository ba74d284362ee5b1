/** A tree that grows by labels. Its nodes are numbered as they come; the root is 0. */
export class LabelTree {
  /** Label of each node; -1 of the root. */
  readonly label = [-1]
  /** The first node below each node and the next one beside it, or -1. */
  readonly #first = [-1]
  readonly #next = [-1]
  readonly #children = new Map<number, number>()

  get size(): number {
    return this.label.length
  }

  /**
   * The node below a node with a label; it is made if there is none.
   *
   * @param node a node
   * @param label a number below 65,536
   */
  grow(node: number, label: number): number {
    const key = node * 65536 + label
    let child = this.#children.get(key)
    if (child === undefined) {
      child = this.label.push(label) - 1
      this.#first.push(-1)
      this.#next.push(this.#first[node]!)
      this.#first[node] = child
      this.#children.set(key, child)
    }
    return child
  }

  /** The nodes below a node, in no certain order. */
  below(node: number): number[] {
    const nodes: number[] = []
    for (let child = this.#first[node]!; child >= 0; child = this.#next[child]!) nodes.push(child)
    return nodes
  }
}
