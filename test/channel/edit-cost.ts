import type { Edit } from '../../src/channel/index.ts'

/** What no edit was learned for: a letter read as so many characters. */
const unseenCost = (unseen: number): readonly number[] => [unseen, unseen, unseen + 2, Number.POSITIVE_INFINITY]

/**
 * −log P(read|word) by the plain dynamic program over all segmentations: what the search over the trie must agree with.
 */
export function editCost(word: string, read: string, edits: readonly Edit[], unseen: number): number {
  const learned = new Map(edits.map(([written, seen, cost]) => [`${written}\t${seen}`, cost]))
  const known = new Set(edits.map(([written]) => written))
  const best = Array.from({ length: word.length + 1 }, () =>
    new Array<number>(read.length + 1).fill(Number.POSITIVE_INFINITY),
  )
  best[0]![0] = 0
  for (let i = 0; i < word.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      for (let a = 1; a <= 2 && i + a <= word.length; a++) {
        for (let b = 0; b <= 3 && j + b <= read.length; b++) {
          const segment = word.slice(i, i + a)
          const fallback = a === 1 && known.has(segment) ? unseenCost(unseen)[b]! : Number.POSITIVE_INFINITY
          const cost = best[i]![j]! + (learned.get(`${segment}\t${read.slice(j, j + b)}`) ?? fallback)
          if (cost < best[i + a]![j + b]!) best[i + a]![j + b] = cost
        }
      }
    }
  }
  return best[word.length]![read.length]!
}
