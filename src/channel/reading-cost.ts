import { type ChannelModel, editsOf, LONGEST_READ, LONGEST_WRITTEN, unseenCosts } from './channel-model.ts'

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
  const learned = new Map(editsOf(channel).map(([written, read, cost]) => [`${written}\t${read}`, cost]))
  const unseen = unseenCosts(channel)
  const { writtenIndex } = channel

  return (written, read) => {
    const columns = read.length + 1
    const best = new Float64Array((written.length + 1) * columns).fill(Number.POSITIVE_INFINITY)
    best[0] = 0
    for (let i = 0; i < written.length; i++) {
      for (let a = 1; a <= LONGEST_WRITTEN && i + a <= written.length; a++) {
        const segment = written.slice(i, i + a)
        if (!writtenIndex.has(segment)) continue
        for (let j = 0; j <= read.length; j++) {
          const before = best[i * columns + j]!
          for (let b = 0; b <= LONGEST_READ && j + b <= read.length; b++) {
            const fallback = a === 1 ? unseen[b]! : Number.POSITIVE_INFINITY
            const cost = before + (learned.get(`${segment}\t${read.slice(j, j + b)}`) ?? fallback)
            const to = (i + a) * columns + j + b
            if (cost < best[to]!) best[to] = cost
          }
        }
      }
    }
    return best[written.length * columns + read.length]!
  }
}
