import { LONGEST_READ } from './channel-model.ts'
import { type EditCosts, LONGEST_READING, NEVER } from './edit-costs.ts'
import type { SuffixShapes } from './suffix-shapes.ts'

/** Least costs of what may follow in a word, worked out for one reading as far as they are asked for. */
export interface SuffixBounds {
  /** Rows of costs, one cell for each place of the reading. */
  readonly cells: Int32Array
  /** Row of each edge: least cost of the rest from each place on, if the edge's letter or pair comes next. */
  readonly rowOf: Int32Array
  /** The same for the edge of a letter, if the letter comes next by itself or in a pair. */
  readonly eitherRowOf: Int32Array
  /** Begins the reading that the costs are set to, of so many characters. */
  begin(characters: number): void
  /** Works out the rows of a state's edges, and returns the row of the state: least cost of the rest from it on. */
  from(state: number): number
}

/**
 * Prepares the bounds: the backward half of the edit matrix, over an automaton that all words share.
 *
 * @param shapes the automaton
 * @param costs the costs of the reading
 * @param pairs slots from this one on are pairs
 */
export function suffixBounds(
  { final, firstEdge, next, slot: slotOf }: SuffixShapes,
  costs: EditCosts,
  pairs: number,
): SuffixBounds {
  const { block, cells: costOf, lost, restUnseen } = costs
  const cells = new Int32Array((final.length + 2 * slotOf.length + 2) * (LONGEST_READING + 1 + LONGEST_READ))
  const rowOf = new Int32Array(slotOf.length)
  const eitherRowOf = new Int32Array(slotOf.length)
  const ownRow = new Int32Array(final.length)
  const known = new Uint32Array(final.length)
  let reading = 0
  let columns = 0
  // Rows of states go on behind the last place with cells where there is no way.
  let width = 0
  let used = 0
  return { cells, rowOf, eitherRowOf, begin, from }

  function begin(characters: number): void {
    reading++
    columns = characters + 1
    width = columns + LONGEST_READ
    // Row 0 is that of pairs never seen, the next that of letters never seen here.
    cells.fill(NEVER, 0, 2 * width)
    for (let j = 0; j < columns; j++) cells[width + j] = restUnseen[j]!
    used = 2 * width
  }

  function from(state: number): number {
    if (known[state] === reading) return ownRow[state]!
    known[state] = reading
    const own = used
    ownRow[state] = own
    used += width
    cells.fill(NEVER, own, own + width)
    if (final[state] === 1) cells[own + columns - 1] = 0
    let ofLetter = 0
    const stop = firstEdge[state + 1]!
    for (let edge = firstEdge[state]!; edge < stop; edge++) {
      const slot = slotOf[edge]!
      let row = 0
      if (costs.isLearned(slot)) row = fill(edge, slot)
      else if (block[slot] === 0) row = width
      rowOf[edge] = row
      eitherRowOf[edge] = row
      if (slot < pairs) ofLetter = edge
      else if (row > 0) {
        const letter = eitherRowOf[ofLetter]!
        if (letter === rowOf[ofLetter]!) {
          eitherRowOf[ofLetter] = used
          cells.copyWithin(used, letter, letter + columns)
          used += columns
        }
        lower(eitherRowOf[ofLetter]!, row)
      }
      if (row > 0) lower(own, row)
    }
    return own
  }

  function lower(row: number, other: number): void {
    for (let j = 0; j < columns; j++) if (cells[other + j]! < cells[row + j]!) cells[row + j] = cells[other + j]!
  }

  function fill(edge: number, slot: number): number {
    const to = from(next[edge]!)
    const row = used
    used += columns
    const ifLost = lost[slot]!
    let cost = block[slot]!
    for (let j = 0; j < columns; j++, cost += LONGEST_READ) {
      const a = ifLost + cells[to + j]!
      const b = costOf[cost]! + cells[to + j + 1]!
      const c = costOf[cost + 1]! + cells[to + j + 2]!
      const d = costOf[cost + 2]! + cells[to + j + 3]!
      const ab = a < b ? a : b
      const cd = c < d ? c : d
      cells[row + j] = ab < cd ? ab : cd
    }
    return row
  }
}
