import { caseOf, transferCase } from '../orthography/index.ts'
import type { CandidateSearch } from './candidates.ts'
import type { ChannelModel } from './channel-model.ts'

/**
 * Adds to a search the words that are read otherwise as a whole.
 *
 * @param search the search over the letters of the channel
 * @param channel the channel
 * @param texts the words that the search finds, by index
 */
export function withWholeWords(
  search: CandidateSearch,
  { words }: ChannelModel,
  texts: readonly string[],
): CandidateSearch {
  if (words === undefined) return search
  let indexes: Map<string, number> | undefined
  return (read, limits) => {
    const found = search(read, limits)
    const whole = words.get(read.toLowerCase())
    if (whole === undefined || caseOf(read) === 'mixed') return found
    indexes ??= new Map(texts.map((text, index) => [text, index]))
    const costs = new Map(Array.from(found.words, (word, i) => [word, found.costs[i]!]))
    for (const [written, cost] of whole) {
      const index = indexes.get(transferCase(read, written))
      if (index !== undefined && cost < (costs.get(index) ?? Number.POSITIVE_INFINITY)) costs.set(index, cost)
    }
    return { words: Uint32Array.from(costs.keys()), costs: Float32Array.from(costs.values()) }
  }
}
