import { type EstimatedOrder, historyIndex } from './kneser-ney.ts'
import { mergeTables, type NgramTable, suffixIndex } from './ngram-table.ts'
import { normalisedBackoffs } from './prune.ts'

/**
 * Mixes models of several sources into one: p(w|h) = Σ λ p(w|h) of each. Every source keeps its own discounts; adding
 * weighted counts instead would take a word seen once in a weighty source for one seen often.
 *
 * @param models the estimated orders of each source, words alone first
 * @param shares λ of each source; they sum to one
 * @param vocabularySize number of words
 * @returns the orders of the mixture over all n-grams of all sources, counted by what each is worth
 */
export function mixture(
  models: readonly (readonly EstimatedOrder[])[],
  shares: readonly number[],
  vocabularySize: number,
): readonly EstimatedOrder[] {
  const orders: EstimatedOrder[] = []
  let below: Aligned[] = []
  for (let n = 0; n < models[0]!.length; n++) {
    const table = mergeTables(
      models.map((model) => model[n]!.table),
      models.map(() => 1),
    )
    const lower = orders[n - 1] ?? null
    const links = lower === null ? null : linksOf(table, lower.table)
    const aligned = models.map((model, i) => align(model[n]!, table, links, below[i] ?? null, vocabularySize))
    const probability = new Float64Array(table.size)
    aligned.forEach((one, i) => {
      for (let k = 0; k < table.size; k++) probability[k]! += shares[i]! * one.probability[k]!
    })
    const order = { table, probability, backoff: new Float64Array(table.size).fill(1) }
    if (lower !== null) lower.backoff.set(normalisedBackoffs(order, null, lower))
    orders.push(order)
    below = aligned
  }
  return orders
}

/** Estimates of one source, laid out over the n-grams of all. */
interface Aligned {
  readonly probability: Float64Array
  readonly backoff: Float64Array
}

/** For each n-gram where its history and its suffix lie in the next lower order. */
interface Links {
  readonly history: Int32Array
  readonly suffix: Int32Array
}

function linksOf(table: NgramTable, lower: NgramTable): Links {
  const history = new Int32Array(table.size)
  const suffix = new Int32Array(table.size)
  for (let i = 0; i < table.size; i++) {
    history[i] = historyIndex(table, i, lower)
    suffix[i] = suffixIndex(table, i, lower)
  }
  return { history, suffix }
}

function align(
  { backoff, probability, table }: EstimatedOrder,
  all: NgramTable,
  links: Links | null,
  below: Aligned | null,
  vocabularySize: number,
): Aligned {
  const laid = { probability: new Float64Array(all.size), backoff: new Float64Array(all.size).fill(1) }
  const missing = links === null ? unseenWord(probability, vocabularySize) : 0
  for (let i = 0, own = 0; i < all.size; i++) {
    const present =
      own < table.size &&
      table.halves[2 * own] === all.halves[2 * i] &&
      table.halves[2 * own + 1] === all.halves[2 * i + 1]
    if (present) {
      laid.probability[i] = probability[own]!
      laid.backoff[i] = backoff[own]!
      own++
    } else {
      laid.probability[i] =
        links === null || below === null
          ? missing
          : below.backoff[links.history[i]!]! * below.probability[links.suffix[i]!]!
    }
  }
  return laid
}

/** Probability of each word that a source does not have. */
function unseenWord(probability: Float64Array, vocabularySize: number): number {
  const seen = probability.reduce((sum, p) => sum + p, 0)
  return Math.max(0, 1 - seen) / Math.max(1, vocabularySize - probability.length)
}
