import type { TrainingPair } from '../../src/channel/index.ts'
import { alignTokens } from './align-tokens.ts'

const FOOTNOTE_MARK = /\[\^[^\]]*\]/g

/** A printed line and what was read. */
export interface LinePair {
  readonly written: string
  readonly read: string
}

/**
 * Cuts line pairs into word pairs for the channel. Punctuation that both sides share at an edge is taken off; tokens
 * glued, broken or too far apart are left out.
 *
 * @param lines printed and read lines
 * @param weight weight of each pair
 */
export function wordPairs(lines: Iterable<LinePair>, weight: number): TrainingPair[] {
  const counts = new Map<string, TrainingPair>()
  for (const line of lines) {
    const written = line.written.replace(FOOTNOTE_MARK, '').split(/\s+/).filter(Boolean)
    const read = line.read.split(/\s+/).filter(Boolean)
    if (line.written.includes('[^')) continue
    for (const aligned of alignTokens(written, read)) {
      if (aligned.written.length !== 1 || aligned.read.length !== 1) continue
      const [w, r] = withoutSharedEdges(aligned.written[0]!, aligned.read[0]!)
      if (w === '' || r === '' || !/^\p{L}+$/u.test(w) || r.length > 3 * w.length || w.length > 14) continue
      const key = `${w}\t${r}`
      const seen = counts.get(key)
      counts.set(key, { written: w, read: r, weight: (seen?.weight ?? 0) + weight })
    }
  }
  return [...counts.values()]
}

function withoutSharedEdges(written: string, read: string): [string, string] {
  let start = 0
  while (start < written.length && written[start] === read[start] && !/\p{L}|\p{N}/u.test(written[start]!)) start++
  let end = 0
  const wordLength = written.length - start
  while (end < wordLength && end < read.length - start && isSharedSign(written.at(-1 - end)!, read.at(-1 - end)!)) end++
  return [written.slice(start, written.length - end), read.slice(start, read.length - end)]
}

const isSharedSign = (a: string, b: string) => a === b && !/\p{L}|\p{N}/u.test(a)
