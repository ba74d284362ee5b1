import { FORMAT_VERSION, MAGIC } from '../../src/language-model/format.ts'
import { packSections } from '../../src/sections/index.ts'
import { sameHistory, wordAt } from './ngram-table.ts'
import type { PrunedOrder } from './prune.ts'

/**
 * Writes a pruned model in the layout that `src/language-model/format.ts` describes.
 *
 * @param words the vocabulary by id
 * @param orders the pruned orders, words alone first
 */
export function packModel(words: readonly string[], orders: readonly PrunedOrder[]): Buffer {
  const sections: ArrayBufferView[] = []
  const add = (view: ArrayBufferView) => sections.push(view)
  const vocabulary = Buffer.from(words.join('\n'), 'utf8')
  const sizes = orders.map((order, n) => (n === 0 ? words.length : order.kept.reduce((sum, flag) => sum + flag, 0)))
  add(Uint32Array.from([MAGIC, FORMAT_VERSION, orders.length, vocabulary.length, ...sizes]))
  add(vocabulary)
  orders.forEach((order, n) => {
    const rows = rowsOf(order, n, words.length)
    const last = n === orders.length - 1
    const probability = quantise(
      rows.map((i) => (i < 0 ? -20 : Math.log(order.probability[i]!))),
      LEVELS[n]!,
    )
    add(probability.codebook)
    add(probability.codes)
    if (n > 0) for (const plane of gapPlanes(order, n, rows)) add(plane)
    if (last) return
    const backoff = quantise(
      rows.map((i) => (i < 0 ? 0 : Math.log(order.backoff[i]!))),
      LEVELS[n]!,
    )
    add(backoff.codebook)
    add(backoff.codes)
    add(childCounts(order, orders[n + 1]!, n, rows))
  })
  return Buffer.from(packSections(sections).buffer)
}

/** Table rows in the order they are written; for words alone, one for each id, -1 where the word was never counted. */
function rowsOf(order: PrunedOrder, n: number, vocabularySize: number): number[] {
  const rows: number[] = n === 0 ? new Array<number>(vocabularySize).fill(-1) : []
  for (let i = 0; i < order.table.size; i++) {
    if (n === 0) rows[wordAt(order.table, i, 0)] = i
    else if (order.kept[i] === 1) rows.push(i)
  }
  return rows
}

function childCounts(order: PrunedOrder, higher: PrunedOrder, n: number, rows: readonly number[]): Uint16Array {
  const counts = new Uint16Array(rows.length)
  const { table, kept } = higher
  let row = 0
  const before = (i: number): boolean => {
    for (let k = 0; k <= n; k++) {
      const own = n === 0 ? row : wordAt(order.table, rows[row]!, k)
      if (own !== wordAt(table, i, k)) return true
    }
    return false
  }
  for (let i = 0; i < table.size; i++) {
    if (kept[i] === 0) continue
    while (before(i)) row++
    counts[row]!++
  }
  return counts
}

/** Low and high bytes of the last words, each as its gap to the one before it under the same history. */
function gapPlanes({ table }: PrunedOrder, n: number, rows: readonly number[]): [Uint8Array, Uint8Array] {
  const low = new Uint8Array(rows.length)
  const high = new Uint8Array(rows.length)
  rows.forEach((i, at) => {
    const before = rows[at - 1]
    const from = before !== undefined && sameHistory(table, before, i) ? wordAt(table, before, n) : 0
    const gap = wordAt(table, i, n) - from
    low[at] = gap & 0xff
    high[at] = gap >> 8
  })
  return [low, high]
}

/** Levels of probability and backoff by order; fewer ones compress better, and the highest orders are the bulk. */
const LEVELS = [256, 128, 64, 64]

/** Codes of up to 256 levels, each level the mean of an equal share of the values. */
function quantise(values: readonly number[], count: number): { codebook: Float32Array; codes: Uint8Array } {
  const sorted = Float64Array.from(values).sort()
  const levels: number[] = []
  for (let k = 0; k < count; k++) {
    const from = Math.floor((k * sorted.length) / count)
    const to = Math.max(from + 1, Math.floor(((k + 1) * sorted.length) / count))
    let sum = 0
    for (let i = from; i < to; i++) sum += sorted[Math.min(i, sorted.length - 1)]!
    levels.push(sum / (to - from))
  }
  // Unused levels repeat the last: the format has room for 256.
  const codebook = new Float32Array(256).fill(levels.at(-1)!)
  codebook.set(levels)
  const codes = new Uint8Array(values.length)
  for (let i = 0; i < values.length; i++) codes[i] = nearest(codebook.subarray(0, count), values[i]!)
  return { codebook, codes }
}

function nearest(codebook: Float32Array, value: number): number {
  let low = 0
  let high = codebook.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (codebook[middle]! < value) low = middle + 1
    else high = middle
  }
  return low > 0 && value - codebook[low - 1]! < codebook[low]! - value ? low - 1 : low
}
