import { type Discounts, discountsOf, type EstimatedOrder, estimate } from '../../scripts/language-model/kneser-ney.ts'
import { continuationCounts, countNgrams } from '../../scripts/language-model/ngram-table.ts'
import { packModel } from '../../scripts/language-model/pack.ts'
import { type PlainCounts, type PrunedOrder, prune } from '../../scripts/language-model/prune.ts'
import { type LanguageModel, loadLanguageModel, PARAGRAPH } from '../../src/language-model/index.ts'

/** Words by id and paragraphs of ids: what a model is counted from. */
export interface ToyCorpus {
  readonly words: readonly string[]
  readonly paragraphs: readonly (readonly number[])[]
  readonly ids: Uint16Array
}

/** Numbers the words of paragraphs, in the order in which they come, behind the unknown word and the boundary. */
export function toyCorpus(paragraphs: readonly string[]): ToyCorpus {
  const words = ['<unk>', '<s>', ...new Set(paragraphs.flatMap((text) => text.split(' ')))]
  const numbered = paragraphs.map((text) => text.split(' ').map((word) => words.indexOf(word)))
  return { words, paragraphs: numbered, ids: Uint16Array.from(numbered.flatMap((ids) => [...ids, PARAGRAPH])) }
}

export interface ToyEstimate {
  /** Plain counts, words alone first. */
  readonly plain: readonly PlainCounts[]
  readonly orders: readonly EstimatedOrder[]
}

/** Discounts for texts so short that no word was seen twice or thrice. */
const FEW_COUNTS: Discounts = [0.5, 0.75, 1]

/** Estimates a model as the build script does, with plain counts for the highest order. */
export function toyEstimate({ words, ids }: ToyCorpus, order: number): ToyEstimate {
  const plain = Array.from({ length: order }, (_, n) => countNgrams({ name: 'toy', ids }, n + 1))
  const orders: EstimatedOrder[] = []
  for (let n = 0; n < order; n++) {
    const table = n === order - 1 ? plain[n]! : continuationCounts(plain[n + 1]!, plain[n]!)
    const discounts = discountsOf(table.counts)
    orders.push(
      estimate(table, discounts.every(Number.isFinite) ? discounts : FEW_COUNTS, orders[n - 1] ?? null, words.length),
    )
  }
  return { plain: plain.map(({ counts }) => ({ counts, shares: counts.map((count) => count / ids.length) })), orders }
}

const each = (order: number, value: number): number[] => new Array<number>(order).fill(value)

/** Prunes with one threshold for all orders; without one nothing goes. */
export function toyPruned(
  { plain, orders }: ToyEstimate,
  threshold = Number.NEGATIVE_INFINITY,
): readonly PrunedOrder[] {
  return prune(orders, plain, each(orders.length, threshold), each(orders.length, 0))
}

/** The model of a few paragraphs, packed and loaded as the shipped one is. */
export function toyModel(paragraphs: readonly string[], order = 3): LanguageModel {
  const corpus = toyCorpus(paragraphs)
  return loadLanguageModel(packModel(corpus.words, toyPruned(toyEstimate(corpus, order))))
}
