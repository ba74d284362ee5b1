import levenshtein from 'fast-levenshtein'
import { foldLetters } from '../../src/orthography/index.ts'

/** A stretch of words and the stretch of readings it became; one of each mostly, two where OCR glued or broke. */
export interface AlignedTokens {
  readonly written: readonly string[]
  readonly read: readonly string[]
}

const GAP = 1
const JOIN = 0.3

/**
 * Aligns the tokens of a printed line with those of its OCR reading by edit distance over letters without marks.
 *
 * @param written tokens of the printed line
 * @param read tokens of the reading
 * @returns the aligned stretches, in order
 */
export function alignTokens(written: readonly string[], read: readonly string[]): AlignedTokens[] {
  const n = written.length
  const m = read.length
  const cost = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY))
  const move = Array.from({ length: n + 1 }, () => new Uint8Array(m + 1))
  cost[0]![0] = 0
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const here = cost[i]![j]!
      MOVES.forEach(([a, b, extra], k) => {
        if (i + a > n || j + b > m) return
        const step =
          a === 0 || b === 0
            ? GAP
            : extra + distanceRatio(written.slice(i, i + a).join(''), read.slice(j, j + b).join(''))
        if (here + step < cost[i + a]![j + b]!) {
          cost[i + a]![j + b] = here + step
          move[i + a]![j + b] = k
        }
      })
    }
  }
  const aligned: AlignedTokens[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const [a, b] = MOVES[move[i]![j]!]!
    aligned.push({ written: written.slice(i - a, i), read: read.slice(j - b, j) })
    i -= a
    j -= b
  }
  return aligned.reverse()
}

const MOVES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 0],
  [0, 1, 0],
  [2, 1, JOIN],
  [1, 2, JOIN],
]

/** Edit distance over folded letters, as a share of the longer length: 0 for equal, 1 for nothing in common. */
function distanceRatio(a: string, b: string): number {
  const x = folded(a)
  const y = folded(b)
  if (x === y) return 0
  return levenshtein.get(x, y) / Math.max(x.length, y.length)
}

const cache = new Map<string, string>()
function folded(word: string): string {
  let result = cache.get(word)
  if (result === undefined) {
    result = foldLetters(word).toLowerCase()
    cache.set(word, result)
  }
  return result
}
