/** Two words that stand for each other; null where the other side has a word too many. */
export type AlignedPair = readonly [left: string | null, right: string | null]

/** The cheapest way to turn one list of words into another. */
export interface Alignment {
  /** How many words have to be substituted, inserted or deleted. */
  readonly cost: number
  /** The pairs from left to right. */
  readonly pairs: readonly AlignedPair[]
}

/**
 * Aligns two lists of words by Levenshtein distance, a substitution, an insertion and a deletion at 1 each
 * (Wagner & Fischer 1974). Of several cheapest ways it takes the one that, read from the end, prefers a pair to a
 * word left over, and a word left over on the left to one on the right.
 *
 * @param left - the words that are right
 * @param right - the words to compare with them
 * @returns the cost and the pairs
 */
export function alignWords(left: readonly string[], right: readonly string[]): Alignment {
  const distance = distanceTable(left, right)
  const width = right.length + 1
  const pairs: AlignedPair[] = []
  let i = left.length
  let j = right.length
  while (i > 0 || j > 0) {
    const here = distance[i * width + j]!
    if (i > 0 && j > 0 && here === distance[(i - 1) * width + j - 1]! + mismatch(left[i - 1]!, right[j - 1]!)) {
      pairs.push([left[--i]!, right[--j]!])
    } else if (i > 0 && here === distance[(i - 1) * width + j]! + 1) {
      pairs.push([left[--i]!, null])
    } else {
      pairs.push([null, right[--j]!])
    }
  }
  return { cost: distance.at(-1)!, pairs: pairs.reverse() }
}

function distanceTable(left: readonly string[], right: readonly string[]): Uint32Array {
  const width = right.length + 1
  const table = new Uint32Array((left.length + 1) * width)
  for (let j = 0; j < width; j++) table[j] = j
  for (let i = 1; i <= left.length; i++) {
    const row = i * width
    table[row] = i
    for (let j = 1; j < width; j++) {
      const substituted = table[row - width + j - 1]! + mismatch(left[i - 1]!, right[j - 1]!)
      table[row + j] = Math.min(substituted, table[row - width + j]! + 1, table[row + j - 1]! + 1)
    }
  }
  return table
}

function mismatch(left: string, right: string): 0 | 1 {
  return left === right ? 0 : 1
}
