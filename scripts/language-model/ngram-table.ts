import { PARAGRAPH, type TokenStream } from './encode-corpus.ts'

/**
 * N-grams of one order, sorted. A key holds up to four word ids, 16 bits each, the first word in the highest bits, so
 * that integer order is dictionary order. Keys are read as two 32-bit halves: `halves[2i + 1]` holds words 1 and 2 of
 * n-gram i, `halves[2i]` words 3 and 4 (big integers would be far slower).
 */
export interface NgramTable {
  readonly order: number
  readonly size: number
  readonly halves: Uint32Array
  readonly counts: Float64Array
}

/** Counts the n-grams of a stream. No n-gram reaches across a paragraph boundary, save that it may begin or end with it. */
export function countNgrams(stream: TokenStream, order: number): NgramTable {
  const { ids } = stream
  const cells = new Uint16Array(4 * ids.length)
  let filled = 0
  for (let last = 0; last < ids.length; last++) {
    const first = last - order + 1
    if (first < -1) continue
    let crosses = false
    for (let k = first + 1; k < last && !crosses; k++) crosses = ids[k] === PARAGRAPH
    if (crosses) continue
    for (let k = 0; k < order; k++) {
      const position = first + k
      cells[4 * filled + 3 - k] = position < 0 ? PARAGRAPH : ids[position]!
    }
    filled++
  }
  return runLengths(new Uint32Array(cells.buffer, 0, 2 * filled), order)
}

/** Sorts keys in place and counts equal ones. */
function runLengths(halves: Uint32Array, order: number): NgramTable {
  const size = halves.length / 2
  new BigUint64Array(halves.buffer, halves.byteOffset, size).sort()
  let distinct = 0
  const isNew = (i: number) => i === 0 || halves[2 * i] !== halves[2 * i - 2] || halves[2 * i + 1] !== halves[2 * i - 1]
  for (let i = 0; i < size; i++) if (isNew(i)) distinct++
  const unique = new Uint32Array(2 * distinct)
  const counts = new Float64Array(distinct)
  let at = -1
  for (let i = 0; i < size; i++) {
    if (isNew(i)) {
      at++
      unique[2 * at] = halves[2 * i]!
      unique[2 * at + 1] = halves[2 * i + 1]!
    }
    counts[at]!++
  }
  return { order, size: distinct, halves: unique, counts }
}

/** Adds sorted tables up, each count times the weight of its table. */
export function mergeTables(tables: readonly NgramTable[], weights: readonly number[]): NgramTable {
  return tables
    .map((table, i) => ({ ...table, counts: table.counts.map((count) => count * weights[i]!) }))
    .reduce<NgramTable | null>((sum, table) => (sum === null ? table : mergeTwo(sum, table)), null)!
}

function mergeTwo(a: NgramTable, b: NgramTable): NgramTable {
  const halves = new Uint32Array(a.halves.length + b.halves.length)
  const counts = new Float64Array(a.size + b.size)
  let i = 0
  let j = 0
  let n = 0
  while (i < a.size || j < b.size) {
    const sign = i === a.size ? 1 : j === b.size ? -1 : compare(a.halves, i, b.halves, j)
    const from = sign <= 0 ? a.halves : b.halves
    const at = sign <= 0 ? i : j
    halves[2 * n] = from[2 * at]!
    halves[2 * n + 1] = from[2 * at + 1]!
    counts[n++] = (sign <= 0 ? a.counts[i]! : 0) + (sign >= 0 ? b.counts[j]! : 0)
    if (sign <= 0) i++
    if (sign >= 0) j++
  }
  return { order: a.order, size: n, halves: halves.slice(0, 2 * n), counts: counts.slice(0, n) }
}

function compare(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  return a[2 * i + 1]! - b[2 * j + 1]! || a[2 * i]! - b[2 * j]!
}

/** Index of the n-gram with these key halves in a table, or -1. */
export function indexOf({ halves, size }: NgramTable, high: number, low: number): number {
  let from = 0
  let to = size - 1
  while (from <= to) {
    const middle = (from + to) >>> 1
    const sign = halves[2 * middle + 1]! - high || halves[2 * middle]! - low
    if (sign === 0) return middle
    if (sign < 0) from = middle + 1
    else to = middle - 1
  }
  return -1
}

/** Index, in the table of the next lower order, of n-gram i without its first word. */
export function suffixIndex(table: NgramTable, i: number, lower: NgramTable): number {
  const high = table.halves[2 * i + 1]!
  const low = table.halves[2 * i]!
  return indexOf(lower, ((high << 16) | (low >>> 16)) >>> 0, (low << 16) >>> 0)
}

/** Word k (0-based) of n-gram i. */
export function wordAt({ halves }: NgramTable, i: number, k: number): number {
  const half = halves[2 * i + (k < 2 ? 1 : 0)]!
  return k % 2 === 0 ? half >>> 16 : half & 0xffff
}

/** Whether n-grams i and j agree in all words but the last. */
export function sameHistory(table: NgramTable, i: number, j: number): boolean {
  for (let k = 0; k < table.order - 1; k++) if (wordAt(table, i, k) !== wordAt(table, j, k)) return false
  return true
}

/**
 * Continuation counts: for each n-gram, in how many different words' company it follows, N1+(• w1…wn). N-grams that
 * begin a paragraph have no left company and keep their plain count.
 *
 * @param longer n-grams of the next order
 * @param plain the n-grams of this order with their plain counts
 */
export function continuationCounts(longer: NgramTable, plain: NgramTable): NgramTable {
  const counts = new Float64Array(plain.size)
  for (let i = 0; i < longer.size; i++) {
    const at = suffixIndex(longer, i, plain)
    if (at >= 0) counts[at]!++
  }
  for (let i = 0; i < plain.size; i++) {
    if (counts[i] === 0 || wordAt(plain, i, 0) === PARAGRAPH) counts[i] = plain.counts[i]!
  }
  return { ...plain, counts }
}
