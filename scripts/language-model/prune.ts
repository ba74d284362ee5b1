import { type EstimatedOrder, historyIndex } from './kneser-ney.ts'
import { sameHistory, suffixIndex } from './ngram-table.ts'

/** One order of the model as shipped: which n-grams stay, and the backoff weight of each as a history. */
export interface PrunedOrder extends EstimatedOrder {
  readonly kept: Uint8Array
}

/** How often the n-grams of one order were seen. */
export interface PlainCounts {
  readonly counts: Float64Array
  /** The same as a share of all n-grams. */
  readonly shares: Float64Array
}

/**
 * Entropy pruning: an n-gram goes when leaving its probability to the shorter history costs less than the threshold,
 * P(hw) · (log p(w|h) − log(γ(h) p(w|h'))). Histories and suffixes of what stays do stay, so that every lookup can
 * walk down word by word. Backoff weights are then computed anew, so that each distribution sums to one.
 *
 * Source: Stolcke, "Entropy-based Pruning of Backoff Language Models" (1998), with counts in place of the model's own
 * history probabilities, as Kneser-Ney estimates are no marginals.
 *
 * @param orders estimates, words alone first
 * @param plain plain counts of the same orders
 * @param thresholds the threshold of each order, in nats a token; 0 keeps all
 * @param cutoffs least plain count of each order
 */
export function prune(
  orders: readonly EstimatedOrder[],
  plain: readonly PlainCounts[],
  thresholds: readonly number[],
  cutoffs: readonly number[],
): readonly PrunedOrder[] {
  const kept = orders.map((order, n) =>
    n === 0 ? new Uint8Array(order.table.size).fill(1) : new Uint8Array(order.table.size),
  )
  for (let n = orders.length - 1; n > 0; n--) {
    const { table, probability } = orders[n]!
    const lower = orders[n - 1]!
    for (let start = 0; start < table.size; ) {
      const history = historyIndex(table, start, lower.table)
      let end = start
      for (; end < table.size && sameHistory(table, start, end); end++) {
        const count = plain[n]!.counts[end]!
        if (kept[n]![end] === 0 && count < cutoffs[n]!) continue
        const suffix = suffixIndex(table, end, lower.table)
        const gain = Math.log(probability[end]! / (lower.backoff[history]! * lower.probability[suffix]!))
        if (kept[n]![end] === 0 && plain[n]!.shares[end]! * gain < thresholds[n]!) continue
        kept[n]![end] = 1
        kept[n - 1]![suffix] = 1
        kept[n - 1]![history] = 1
      }
      start = end
    }
  }
  return orders.map((order, n) => ({
    ...order,
    kept: kept[n]!,
    backoff: normalisedBackoffs(orders[n + 1], kept[n + 1]!, order),
  }))
}

/**
 * For each n-gram as a history the weight of shorter histories with which its distribution sums to one.
 *
 * @param higher the order of the n-grams that go on from the histories; none after the highest
 * @param kept which of them are in the model; null for all
 * @param order the order of the histories
 */
export function normalisedBackoffs(
  higher: EstimatedOrder | undefined,
  kept: Uint8Array | null,
  order: EstimatedOrder,
): Float64Array {
  const backoff = new Float64Array(order.table.size).fill(1)
  if (higher === undefined) return backoff
  const { table, probability } = higher
  for (let start = 0; start < table.size; ) {
    let taken = 0
    let below = 0
    let end = start
    for (; end < table.size && sameHistory(table, start, end); end++) {
      if (kept?.[end] === 0) continue
      taken += probability[end]!
      below += order.probability[suffixIndex(table, end, order.table)]!
    }
    const history = historyIndex(table, start, order.table)
    if (history >= 0 && taken > 0) backoff[history] = Math.max(1e-6, 1 - taken) / Math.max(1e-6, 1 - below)
    start = end
  }
  return backoff
}
