import { BestWords } from './best-words.ts'
import { type ChannelModel, LONGEST_READ } from './channel-model.ts'
import { editCosts, inUnits, LONGEST_READING, NEVER, UNIT } from './edit-costs.ts'
import { segmentSlots } from './segment-slots.ts'
import { suffixBounds } from './suffix-bounds.ts'
import { NO_EDGE } from './suffix-shapes.ts'
import { CLASS, type SurfaceTrie } from './surface-trie.ts'
import { LONGEST_WORD } from './word-tree.ts'

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
  /** Nothing is looked for if the least conceivable cost by the channel is above this, in nats. */
  readonly ceiling?: number
}

/** Finds the words a reading may stem from. */
export type CandidateSearch = (read: string, limits: CandidateLimits) => Candidates

/** How far above the least conceivable cost the first walk looks for a word, in nats. */
const FIRST_REACH = 8

/**
 * Prepares the search: a walk over the trie that carries one row of the edit matrix a node (as one does for the plain
 * edit distance), with learned costs for segments of one and two letters. A subtree is left as soon as no cell of its
 * row, plus the least that the rest of the word and the word's own rarity can cost, comes within the width of the
 * likeliest candidate. What the rest can cost is told by the backward half of the matrix over classes of letters, which
 * all words share.
 *
 * @param trie the words
 * @param channel the channel the trie was built for
 * @param prior −log of each word's own probability, by word index
 * @returns the search; it reuses its buffers, so calls must not overlap
 */
export function candidateSearch(trie: SurfaceTrie, channel: ChannelModel, prior: Float32Array): CandidateSearch {
  const slots = segmentSlots(channel)
  const { pairs } = slots
  const { edge: edgeOf, firstChild, pair, pairEdge: pairEdgeOf, roots, shapes, single, state, word } = trie
  const { next, slot: slotOf } = shapes
  const priors = Int32Array.from(prior, inUnits)
  const leastPrior = leastPriors(trie, priors)
  const leastOfAll = leastPrior.subarray(0, roots).reduce((least, cost) => Math.min(least, cost), NEVER)
  const costs = editCosts(channel, slots)
  const { block, cells, lost, rest } = costs
  const bounds = suffixBounds(shapes, costs, pairs)
  const { cells: restOf, eitherRowOf, rowOf } = bounds
  // Row d is that of the node of depth d on the way; a row may be written a little beyond its end.
  const rows = new Int32Array((LONGEST_WORD + 1) * (LONGEST_READING + 1) + LONGEST_READ)
  // Cells of each row that can still end within the limit.
  const first = new Int32Array(LONGEST_WORD + 1)
  const last = new Int32Array(LONGEST_WORD + 1)
  const best = new BestWords()
  let columns = 0
  let limit = 0
  let spread = 0

  return (read, { width, count, reach, ceiling = Number.POSITIVE_INFINITY }) => {
    if (read.length === 0 || read.length > LONGEST_READING) return NONE
    costs.read(read)
    if (rest[0]! > inUnits(ceiling)) return NONE
    columns = read.length + 1
    bounds.begin(read.length)
    spread = inUnits(width)
    // A narrow walk finds the likeliest word fast; only then is it known how far the full walk has to look.
    const floor = rest[0]! + leastOfAll
    let looked = 0
    for (let further = FIRST_REACH; looked === 0 || (best.size === 0 && looked < reach); further *= 2) {
      looked = Math.min(reach, looked + further)
      walk(floor + inUnits(looked), count)
    }
    const wanted = best.least() + spread
    if (best.size < count && best.size > 0 && wanted > floor + inUnits(looked)) walk(wanted, count)
    const found = best.upTo(wanted)
    return { words: Uint32Array.from(found.words), costs: Float32Array.from(found.costs, (cost) => cost / UNIT) }
  }

  /** Collects the best words with sums of cost and prior up to a limit, which sinks with what is found. */
  function walk(farthest: number, count: number): void {
    limit = farthest
    best.clear(count)
    rows[0] = 0
    first[0] = 0
    last[0] = 0
    for (let root = 0; root < roots; root++) explore(root, 0, 0)
  }

  /** Looks at the nodes below one of depth d whose row cannot end below `floor`. */
  function explore(node: number, d: number, floor: number): void {
    const stop = firstChild[node + 1]!
    for (let child = firstChild[node]!; child < stop; child++) {
      const room = limit - leastPrior[child]!
      const edge = edgeOf[child]!
      const pairEdge = pairEdgeOf[child]!
      const goesOn = floor <= room && (d === 0 || leastFrom(d, eitherRowOf[edge]!) <= room)
      const ofPair = pairEdge === NO_EDGE ? NEVER : leastOver(pairEdge, d - 1, room)
      if (!goesOn && ofPair > room) continue
      const ofLetter = goesOn ? leastOver(edge, d, room) : NEVER
      const ofRow = ofLetter < ofPair ? ofLetter : ofPair
      const beyond = goesOn ? leastBeyond(edge, d, room) : NEVER
      if (word[child] !== CLASS) descend(child, d + 1, ofRow, beyond)
      else {
        const end = firstChild[child + 1]!
        for (let member = firstChild[child]!; member < end; member++) descend(member, d + 1, ofRow, beyond)
      }
    }
  }

  /** Least cost of a word that goes on from row d over an edge. */
  function leastOver(edge: number, d: number, room: number): number {
    return d === 0 ? leastFromStart(edge, room) : leastFrom(d, rowOf[edge]!)
  }

  /** Least cost of a word that goes on from row d by a pair that begins with the letter of an edge. */
  function leastBeyond(edge: number, d: number, room: number): number {
    let least = NEVER
    for (let over = edge + 1; slotOf[over]! >= pairs; over++) least = Math.min(least, leastOver(over, d, room))
    return least
  }

  /** Least sum of row d and a row of what follows. */
  function leastFrom(d: number, following: number): number {
    const row = d * columns
    const stop = last[d]!
    let least = NEVER
    for (let j = first[d]!; j <= stop; j++) {
      const sum = rows[row + j]! + restOf[following + j]!
      if (sum < least) least = sum
    }
    return least
  }

  /**
   * The same for an edge from the root. Its row is not worked out, since that would take those of nearly all states:
   * if even `rest` comes to more than there is room for, that is enough to know.
   */
  function leastFromStart(edge: number, room: number): number {
    const cell = block[slotOf[edge]!]!
    const a = lost[slotOf[edge]!]!
    const b = cells[cell]!
    const c = cells[cell + 1]!
    const d = cells[cell + 2]!
    const least = Math.min(
      a + rest[0]!,
      b + rest[1]!,
      columns > 2 ? c + rest[2]! : NEVER,
      columns > 3 ? d + rest[3]! : NEVER,
    )
    if (least > room) return least
    const to = bounds.from(next[edge]!)
    return Math.min(a + restOf[to]!, b + restOf[to + 1]!, c + restOf[to + 2]!, d + restOf[to + 3]!)
  }

  /** Goes down to a node of depth d: least cost of a word by its row, and by a pair that begins with its letter. */
  function descend(node: number, d: number, ofRow: number, beyond: number): void {
    const room = limit - leastPrior[node]!
    const floor = ofRow <= room ? fillRow(node, d, room) : NEVER
    if (floor > room) {
      if (beyond > room) return
      first[d] = columns
      last[d] = -1
    } else if (word[node]! >= 0 && last[d] === columns - 1) {
      const cost = rows[d * columns + columns - 1]!
      const sum = cost + priors[word[node]!]!
      if (sum <= limit) {
        best.add(word[node]!, cost, sum)
        limit = Math.min(limit, best.least() + spread, best.bar())
      }
    }
    explore(node, d, floor)
  }

  /**
   * One row of the edit matrix, only where it can still end within the limit: cells first[d] … last[d].
   *
   * @returns the least sum of a cell and what follows, or more than the room
   */
  function fillRow(node: number, d: number, room: number): number {
    const row = d * columns
    const p = pair[node]!
    const asPair = d > 1 && costs.isLearned(p)
    const from = asPair ? Math.min(first[d - 1]!, first[d - 2]!) : first[d - 1]!
    const to = Math.min(columns - 1, (asPair ? Math.max(last[d - 1]!, last[d - 2]!) : last[d - 1]!) + LONGEST_READ)
    for (let j = from; j <= to + LONGEST_READ; j++) rows[row + j] = NEVER
    readInto(row, d - 1, single[node]!)
    if (asPair) readInto(row, d - 2, p)
    const rests = bounds.from(state[node]!)
    let begin = columns
    let end = -1
    let least = NEVER
    for (let j = from; j <= to; j++) {
      const sum = rows[row + j]! + restOf[rests + j]!
      if (sum > room) rows[row + j] = NEVER
      else {
        if (end < 0) begin = j
        end = j
        if (sum < least) least = sum
      }
    }
    first[d] = begin
    last[d] = end
    return least
  }

  /** Lowers the cells of a row to what reading a segment behind each cell of row d costs. */
  function readInto(row: number, d: number, slot: number): void {
    const above = d * columns
    const stop = last[d]!
    const ifLost = lost[slot]!
    let cell = block[slot]! + first[d]! * LONGEST_READ
    for (let j = first[d]!; j <= stop; j++, cell += LONGEST_READ) {
      const here = rows[above + j]!
      const at = row + j
      if (here + ifLost < rows[at]!) rows[at] = here + ifLost
      if (here + cells[cell]! < rows[at + 1]!) rows[at + 1] = here + cells[cell]!
      if (here + cells[cell + 1]! < rows[at + 2]!) rows[at + 2] = here + cells[cell + 1]!
      if (here + cells[cell + 2]! < rows[at + 3]!) rows[at + 3] = here + cells[cell + 2]!
    }
  }
}

/** The least prior among the words of each node's subtree. */
function leastPriors({ firstChild, word }: SurfaceTrie, prior: Int32Array): Int32Array {
  const least = new Int32Array(word.length).fill(NEVER)
  for (let node = word.length - 1; node >= 0; node--) {
    if (word[node]! >= 0) least[node] = prior[word[node]!]!
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
      if (least[child]! < least[node]!) least[node] = least[child]!
    }
  }
  return least
}

const NONE: Candidates = { words: new Uint32Array(0), costs: new Float32Array(0) }
