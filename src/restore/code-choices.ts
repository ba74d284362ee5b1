import type { CandidateSearch, ChannelModel } from '../channel/index.ts'
import { boundedCache } from './bounded-cache.ts'

/** Reads a document code ("61/2018/ND-CP") or an abbreviation ("HPBT") part by part. */
export type CodeReader = (read: string) => { readonly text: string; readonly cost: number }

const SEPARATOR = /([/.\-–&])/
/** Cost of a part that no known code has, beside which a known part must prove itself. */
const UNKNOWN_PART = 9
/** Letters that Đ is read as. Other letters of unknown parts stay as they stand. */
const LIKE_D_BAR = new Set('DPBb')
/** What putting a Đ must gain, in nats: what is printed stays unless the letters around speak clearly. */
const CHANGE = 1.5
/** Parts whose reading is kept, in a generation of the cache. */
const KEPT_PARTS = 1 << 11
/** Most letters of a part that are tried as Đ. */
const MOST_TRIED = 6

/**
 * Prepares the reading of codes. Digits and separators stay as they stand; each part of letters becomes the known part
 * that most likely was printed (ND → NĐ, QB → QĐ). In a part that no known code has, D, P and B become Đ where the
 * letters of known parts make that likelier.
 *
 * @param search finds known parts for a reading
 * @param counts known parts with their counts, in the order in which the search numbers them
 * @param channel what Đ is read as
 */
export function codeReader(
  search: CandidateSearch,
  counts: ReadonlyMap<string, number>,
  channel: ChannelModel,
): CodeReader {
  const parts = [...counts.keys()]
  const costs = partCosts(counts)
  const letterCost = letterModel(counts)
  const barCost = costOfReading(channel, 'Đ')
  const readPart = boundedCache(KEPT_PARTS, lookUp)
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

  function lookUp(part: string): { readonly text: string; readonly cost: number } {
    let best = { text: withBars(part), cost: UNKNOWN_PART }
    const { words, costs: readCosts } = search(part, { width: 8, count: 8, reach: 14 })
    for (let k = 0; k < words.length; k++) {
      const cost = readCosts[k]! + costs[words[k]!]!
      if (cost < best.cost) best = { text: parts[words[k]!]!, cost }
    }
    return best
  }

  /** The likeliest of all ways to put Đ for D, P and B. */
  function withBars(part: string): string {
    const places = [...part].flatMap((letter, i) => (LIKE_D_BAR.has(letter) ? [i] : [])).slice(0, MOST_TRIED)
    let best = part
    let least = Number.POSITIVE_INFINITY
    for (let choice = 0; choice < 1 << places.length; choice++) {
      const letters = [...part]
      let cost = 0
      places.forEach((place, k) => {
        if (((choice >> k) & 1) === 0) return
        cost += barCost(part.charAt(place)) + CHANGE
        letters[place] = 'Đ'
      })
      cost += letterCost(letters)
      if (cost < least) {
        least = cost
        best = letters.join('')
      }
    }
    return best
  }
}

/** −log of how usual each part is. */
export function partCosts(counts: ReadonlyMap<string, number>): Float32Array {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return Float32Array.from(counts.values(), (count) => -Math.log(count / total))
}

/** Cost of reading one letter as another, at most that of an edit never seen. */
function costOfReading({ origins, unseenCost, writtenIndex }: ChannelModel, written: string): (read: string) => number {
  const index = writtenIndex.get(written)
  return (read) => {
    const from = origins.get(read)
    const at = from === undefined || index === undefined ? -1 : from.segments.indexOf(index)
    return at < 0 ? unseenCost : from!.costs[at]!
  }
}

/** Letter pairs of the known parts, each part counted by the logarithm of its count, with add-one smoothing. */
function letterModel(counts: ReadonlyMap<string, number>): (letters: readonly string[]) => number {
  const pairs = new Map<string, number>()
  const firsts = new Map<string, number>()
  for (const [part, count] of counts) {
    const weight = Math.log(1 + count)
    let before = '^'
    for (const letter of [...part, '$']) {
      pairs.set(before + letter, (pairs.get(before + letter) ?? 0) + weight)
      firsts.set(before, (firsts.get(before) ?? 0) + weight)
      before = letter
    }
  }
  const alphabet = 30
  return (letters) => {
    let cost = 0
    let before = '^'
    for (const letter of [...letters, '$']) {
      cost -= Math.log(((pairs.get(before + letter) ?? 0) + 1) / ((firsts.get(before) ?? 0) + alphabet))
      before = letter
    }
    return cost
  }
}
