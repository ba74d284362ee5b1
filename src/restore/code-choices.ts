import type { CandidateSearch } from '../channel/index.ts'

/** Reads a document code ("61/2018/ND-CP") part by part. */
export type CodeReader = (read: string) => { readonly text: string; readonly cost: number }

/** Cost of a part that no known code has, beside which a known part must prove itself. */
const UNKNOWN_PART = 9
const SEPARATOR = /([/.\-–&])/

/**
 * Prepares the reading of codes. Digits and separators stay as they stand; each part of letters becomes the known part
 * that most likely was printed (ND → NĐ, QB → QĐ), or stays.
 *
 * @param search finds known parts for a reading
 * @param parts the parts the search was built from
 * @param partCosts −log of how usual each part is
 */
export function codeReader(search: CandidateSearch, parts: readonly string[], partCosts: Float32Array): CodeReader {
  const cache = new Map<string, { text: string; cost: number }>()
  return (read) => {
    let text = ''
    let cost = 0
    for (const part of read.split(SEPARATOR)) {
      const better = /^\p{L}+$/u.test(part) ? readPart(part) : { text: part, cost: 0 }
      text += better.text
      cost += better.cost
    }
    return { text, cost }
  }

  function readPart(part: string): { text: string; cost: number } {
    let best = cache.get(part)
    if (best === undefined) {
      best = { text: part, cost: UNKNOWN_PART }
      const { words, costs } = search(part, { width: 8, count: 8, reach: 14 })
      for (let k = 0; k < words.length; k++) {
        const cost = costs[k]! + partCosts[words[k]!]!
        if (cost < best.cost) best = { text: parts[words[k]!]!, cost }
      }
      cache.set(part, best)
    }
    return best
  }
}
