import { type ChannelModel, LONGEST_READ, UNSEEN_LENGTH_CHANGE } from './channel-model.ts'
import { LONGEST_WORD, type SurfaceTrie } from './surface-trie.ts'

/** Words a reading may stem from, best first. */
export interface Candidates {
  /** Index of each word in the list the trie was built from. */
  readonly words: Uint32Array
  /** −log P(read|word) of each, in nats. */
  readonly costs: Float32Array
}

export interface CandidateLimits {
  /** How much dearer than the likeliest a candidate may be, channel and prior taken together, in nats. */
  readonly width: number
  /** How many candidates are kept. */
  readonly count: number
  /** A word is looked for no further than this above the least conceivable cost, in nats. */
  readonly reach: number
}

/** Finds the words a reading may stem from. */
export type CandidateSearch = (read: string, limits: CandidateLimits) => Candidates

/** Longest reading that is looked up, in characters. */
const LONGEST_READING = 28
const CELLS = LONGEST_READ + 1
/** Costs are whole numbers inside the search, in these parts of a nat: integers add and compare faster. */
const UNIT = 1024
/** Stands for no way at all; sums of a few of it stay in 32 bits. */
const NEVER = 1 << 28
/** How far above the least conceivable cost the first walk looks for a word, in nats. */
const FIRST_REACH = 4

/**
 * Prepares the search: a walk over the trie that carries one row of the edit matrix a node (as one does for the plain
 * edit distance), with learned costs for segments of one and two letters. A subtree is left as soon as no cell of its
 * row, plus the least that the rest of the reading and the word's own rarity can cost, comes within the width of the
 * likeliest candidate.
 *
 * @param trie the words
 * @param channel the channel the trie was built for
 * @param prior −log of each word's own probability, by word index
 * @returns the search; it reuses its buffers, so calls must not overlap
 */
export function candidateSearch(trie: SurfaceTrie, channel: ChannelModel, prior: Float32Array): CandidateSearch {
  const segments = channel.written.length
  const isPair = Uint8Array.from(channel.written, (segment) => (segment.length > 1 ? 1 : 0))
  const stride = (LONGEST_READING + 1) * CELLS
  const table = new Int32Array(segments * stride)
  const rows = new Int32Array((LONGEST_WORD + 1) * (LONGEST_READING + 1))
  const rest = new Int32Array(LONGEST_READING + 1)
  const { depth, end, word, single, pair } = trie
  const priors = Int32Array.from(prior, inUnits)
  const leastPrior = leastPriors(trie, priors)
  const leastOfAll = leastPrior.reduce((least, cost) => Math.min(least, cost), NEVER)
  const origins = new Map(
    [...channel.origins].map(([read, { costs, segments }]) => [
      read,
      { segments, costs: Int32Array.from(costs, inUnits) },
    ]),
  )
  const unseen = inUnits(channel.unseenCost)
  // Columns of each row that are in use.
  const first = new Int32Array(LONGEST_WORD + 1)
  const last = new Int32Array(LONGEST_WORD + 1)
  const found: number[] = []
  const foundCosts: number[] = []

  /** Fills `table` with the cost of each written segment for each stretch of the reading, and `rest`. */
  function prepare(read: string): void {
    const m = read.length
    for (let u = 0; u < segments; u++) {
      const base = u * stride
      if (isPair[u] === 1) table.fill(NEVER, base, base + (m + 1) * CELLS)
      else {
        for (let at = base; at < base + (m + 1) * CELLS; at += CELLS) {
          table[at] = unseen
          table[at + 1] = unseen
          table[at + 2] = unseen + inUnits(UNSEEN_LENGTH_CHANGE)
          table[at + 3] = NEVER
        }
      }
    }
    rest[m] = 0
    for (let start = m; start >= 0; start--) {
      let least = start === m ? 0 : unseen + rest[start + 1]!
      if (start + 2 <= m) least = Math.min(least, unseen + inUnits(UNSEEN_LENGTH_CHANGE) + rest[start + 2]!)
      for (let length = 0; length <= LONGEST_READ && start + length <= m; length++) {
        const origin = origins.get(read.slice(start, start + length))
        if (origin === undefined) continue
        const { segments: from, costs } = origin
        const cell = start * CELLS + length
        for (let k = 0; k < from.length; k++) table[from[k]! * stride + cell] = costs[k]!
        if (length > 0) least = Math.min(least, costs[0]! + rest[start + length]!)
      }
      rest[start] = least
    }
  }

  return (read, { width, count, reach: farthest }) => {
    const m = read.length
    if (m === 0 || m > LONGEST_READING) return NONE
    prepare(read)
    // A narrow walk finds the likeliest word fast; only then is it known how far the full walk has to look.
    let least = NEVER
    const floor = rest[0]! + leastOfAll
    for (let reach = FIRST_REACH; least === NEVER && reach < 2 * farthest; reach *= 2) {
      least = walk(m, floor + inUnits(Math.min(reach, farthest)), 0)
    }
    if (least === NEVER) return NONE
    const limit = least + inUnits(width)
    if (width > 0) walk(m, limit, inUnits(width))
    return best(limit, count)
  }

  /**
   * Collects the words whose cost and prior come to no more than the limit, which sinks to `width` above the likeliest
   * word; returns the sum of that one.
   */
  function walk(m: number, reach: number, width: number): number {
    const columns = m + 1
    let limit = reach
    let likeliest = NEVER
    found.length = 0
    foundCosts.length = 0
    rows.fill(NEVER, 0, columns)
    rows[0] = 0
    first[0] = 0
    last[0] = 0
    for (let node = 0; node < depth.length; ) {
      const d = depth[node]!
      fillRow(node, d, columns, limit - leastPrior[node]!)
      if (first[d]! > last[d]!) {
        node = end[node]!
        continue
      }
      if (word[node]! >= 0 && last[d] === m) {
        const cost = rows[d * columns + m]!
        const sum = cost + priors[word[node]!]!
        if (sum <= limit) {
          found.push(word[node]!)
          foundCosts.push(cost)
          if (sum < likeliest) likeliest = sum
          if (sum + width < limit) limit = sum + width
        }
      }
      node++
    }
    return likeliest
  }

  /** One row of the edit matrix, only where it can still end within the limit: cells first[d] … last[d]. */
  function fillRow(node: number, d: number, columns: number, limit: number): void {
    const row = d * columns
    const above = row - columns
    const twoAbove = above - columns
    const u = single[node]! * stride
    const p = d < 2 ? -1 : pair[node]! * stride
    const first1 = first[d - 1]!
    const last1 = u < 0 ? -1 : last[d - 1]!
    const first2 = p < 0 ? columns : first[d - 2]!
    const last2 = p < 0 ? -1 : last[d - 2]!
    const from = first1 < first2 ? first1 : first2
    const to = Math.min(columns - 1, (last1 > last2 ? last1 : last2) + LONGEST_READ)
    let begin = columns
    let finish = -1
    for (let j = from; j <= to; j++) {
      let cost = NEVER
      const low = j - LONGEST_READ
      // A stretch from `start` to j lies in cell start * CELLS + (j - start) of its segment.
      const cell = u + j
      const high1 = j < last1 ? j : last1
      for (let start = low > first1 ? low : first1; start <= high1; start++) {
        const here = rows[above + start]! + table[cell + start * LONGEST_READ]!
        if (here < cost) cost = here
      }
      const pairCell = p + j
      const high2 = j < last2 ? j : last2
      for (let start = low > first2 ? low : first2; start <= high2; start++) {
        const here = rows[twoAbove + start]! + table[pairCell + start * LONGEST_READ]!
        if (here < cost) cost = here
      }
      if (cost + rest[j]! <= limit) {
        rows[row + j] = cost
        if (begin > j) begin = j
        finish = j
      } else rows[row + j] = NEVER
    }
    first[d] = begin
    last[d] = finish
  }

  function best(limit: number, count: number): Candidates {
    const sums: number[] = []
    const order: number[] = []
    for (let k = 0; k < found.length; k++) {
      sums.push(foundCosts[k]! + priors[found[k]!]!)
      if (sums[k]! <= limit) order.push(k)
    }
    order.sort((a, b) => sums[a]! - sums[b]! || found[a]! - found[b]!)
    if (order.length > count) order.length = count
    return {
      words: Uint32Array.from(order, (k) => found[k]!),
      costs: Float32Array.from(order, (k) => foundCosts[k]! / UNIT),
    }
  }
}

const inUnits = (nats: number) => Math.min(NEVER, Math.round(nats * UNIT))

/** The least prior among the words of each node's subtree. */
function leastPriors({ end, word }: SurfaceTrie, prior: Int32Array): Int32Array {
  const least = new Int32Array(end.length).fill(NEVER)
  for (let node = end.length - 1; node >= 0; node--) {
    if (word[node]! >= 0) least[node] = prior[word[node]!]!
    for (let child = node + 1; child < end[node]!; child = end[child]!) {
      if (least[child]! < least[node]!) least[node] = least[child]!
    }
  }
  return least
}

const NONE: Candidates = { words: new Uint32Array(0), costs: new Float32Array(0) }
