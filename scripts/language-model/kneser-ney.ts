import { indexOf, type NgramTable, sameHistory, suffixIndex, wordAt } from './ngram-table.ts'

/** Discounts for n-grams seen once, twice, and three times or more. */
export type Discounts = readonly [number, number, number]

/** One order of an estimated model: natural-log probabilities beside the n-grams. */
export interface EstimatedOrder {
  readonly table: NgramTable
  /** Interpolated probability of the last word after the words before it. */
  readonly probability: Float64Array
  /** For each n-gram as a history: share of the probability left to shorter histories. */
  readonly backoff: Float64Array
}

/**
 * Modified Kneser-Ney discounts from counts of counts, Y = n1 / (n1 + 2 n2), Dk = k − (k + 1) Y n(k+1) / nk.
 *
 * Source: Chen and Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling" (1998), section 4.3.
 */
export function discountsOf(counts: Float64Array): Discounts {
  const n = [0, 0, 0, 0, 0]
  for (const count of counts) if (count <= 4 && Number.isInteger(count)) n[count]!++
  const y = n[1]! / (n[1]! + 2 * n[2]!)
  // In a small corpus a count of counts may be missing: then half a count is taken off, as plain Kneser-Ney would.
  const discount = (k: 1 | 2 | 3) => {
    const estimate = k - ((k + 1) * y * n[k + 1]!) / n[k]!
    return Number.isFinite(estimate) ? Math.min(k, Math.max(0.1, estimate)) : 0.5
  }
  return [discount(1), discount(2), discount(3)]
}

const pick = (discounts: Discounts, count: number) =>
  count < 1.5 ? discounts[0] : count < 2.5 ? discounts[1] : discounts[2]

/**
 * Interpolated modified Kneser-Ney estimates of one order.
 *
 * @param table n-grams with the counts to use: plain ones for the highest order, continuation counts below it
 * @param discounts the discounts of this order
 * @param lower the estimates of the next lower order, or null for words alone
 * @param vocabularySize number of words, over which words alone back off evenly
 */
export function estimate(
  table: NgramTable,
  discounts: Discounts,
  lower: EstimatedOrder | null,
  vocabularySize: number,
): EstimatedOrder {
  const probability = new Float64Array(table.size)
  for (let start = 0; start < table.size; ) {
    let end = start
    let total = 0
    let held = 0
    for (; end < table.size && sameHistory(table, start, end); end++) {
      const count = table.counts[end]!
      total += count
      held += Math.min(count, pick(discounts, count))
    }
    const share = held / total
    for (let i = start; i < end; i++) {
      const count = table.counts[i]!
      const shorter = lower === null ? 1 / vocabularySize : lower.probability[suffixIndex(table, i, lower.table)]!
      probability[i] = Math.max(0, count - pick(discounts, count)) / total + share * shorter
    }
    if (lower !== null) {
      const history = historyIndex(table, start, lower.table)
      if (history >= 0) lower.backoff[history] = share
    }
    start = end
  }
  return { table, probability, backoff: new Float64Array(table.size).fill(1) }
}

/** Index, in the table of the next lower order, of n-gram i without its last word. */
export function historyIndex(table: NgramTable, i: number, lower: NgramTable): number {
  const words = Array.from({ length: table.order - 1 }, (_, k) => wordAt(table, i, k))
  const high = (((words[0] ?? 0) << 16) | (words[1] ?? 0)) >>> 0
  const low = (((words[2] ?? 0) << 16) | (words[3] ?? 0)) >>> 0
  return indexOf(lower, high, low)
}
