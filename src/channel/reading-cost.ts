import { type ChannelModel, LONGEST_READ, LONGEST_WRITTEN, unseenCosts } from './channel-model.ts'

/**
 * Prices readings as the search for candidates does: −log P(read|written) of the cheapest way to cut the two into
 * segments.
 *
 * @param channel the channel
 * @returns the cost of a written word and what was read in its place, in nats; infinite where the word has a letter that
 *   the channel does not know, or the reading is too long for it
 * @example
 * readingCost(channel)('của', 'cia') // about 2
 */
export function readingCost(channel: ChannelModel): (written: string, read: string) => number {
  const unseen = unseenCosts(channel)
  const { origins, writtenIndex } = channel
  /** Costs by written segment, of each read segment that was asked for. */
  const learned = new Map<string, ReadonlyMap<number, number>>()
  const costsOf = (read: string) => {
    const from = origins.get(read)
    if (from === undefined) return NO_COSTS
    let costs = learned.get(read)
    if (costs === undefined) {
      costs = new Map(Array.from(from.segments, (segment, k) => [segment, from.costs[k]!]))
      learned.set(read, costs)
    }
    return costs
  }

  return (written, read) => {
    const columns = read.length + 1
    const best = new Float64Array((written.length + 1) * columns).fill(Number.POSITIVE_INFINITY)
    best[0] = 0
    for (let i = 0; i < written.length; i++) {
      for (let a = 1; a <= LONGEST_WRITTEN && i + a <= written.length; a++) {
        const segment = writtenIndex.get(written.slice(i, i + a))
        if (segment === undefined) continue
        for (let j = 0; j <= read.length; j++) {
          const before = best[i * columns + j]!
          for (let b = 0; b <= LONGEST_READ && j + b <= read.length; b++) {
            const fallback = a === 1 ? unseen[b]! : Number.POSITIVE_INFINITY
            const cost = before + (costsOf(read.slice(j, j + b)).get(segment) ?? fallback)
            const to = (i + a) * columns + j + b
            if (cost < best[to]!) best[to] = cost
          }
        }
      }
    }
    return best[written.length * columns + read.length]!
  }
}

const NO_COSTS: ReadonlyMap<number, number> = new Map()
