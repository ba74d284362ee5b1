/** How far two lists agree. */
export interface Agreement {
  /** Entries of both that were matched. */
  readonly hit: number
  readonly gold: number
  readonly found: number
  /** Harmonic mean of precision and recall, 0 to 1; 1 for two empty lists. */
  readonly f1: number
}

/**
 * Compares two lists under the alignment that keeps their order and matches most.
 *
 * @param gold - what there is
 * @param found - what was found
 * @param same - whether two entries are the same
 */
export function agreement<G, F>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Agreement {
  let above = new Array<number>(found.length + 1).fill(0)
  for (const expected of gold) {
    const row = [0]
    found.forEach((it, j) => {
      const matched = above[j]! + (same(expected, it) ? 1 : 0)
      row.push(Math.max(above[j + 1]!, row[j]!, matched))
    })
    above = row
  }
  return withF1(above[found.length]!, gold.length, found.length)
}

/** Adds agreements up as if their lists were one. */
export function sumAgreements(agreements: readonly Agreement[]): Agreement {
  const sum = (field: 'hit' | 'gold' | 'found') => agreements.reduce((total, it) => total + it[field], 0)
  return withF1(sum('hit'), sum('gold'), sum('found'))
}

function withF1(hit: number, gold: number, found: number): Agreement {
  return { hit, gold, found, f1: gold + found === 0 ? 1 : Number(((2 * hit) / (gold + found)).toFixed(4)) }
}
