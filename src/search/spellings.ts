import levenshtein from 'fast-levenshtein'
import type { Database } from 'node-sqlite3-wasm'
import type { Term } from './parse-query.ts'

/** Letters that may be wrong in a word of a length; shorter words have too many neighbours. */
const DISTANCES: readonly (readonly [length: number, distance: number])[] = [
  [7, 2],
  [3, 1],
]

/** The most spellings of a word. */
const MOST = 20

/**
 * Finds words of the index that differ from those of a query by a letter or two.
 *
 * @param database an index
 * @param terms what is looked for
 * @returns by each word of the query, without marks, the others
 */
export function spellingsOf(database: Database, terms: readonly Term[]): Map<string, string[]> {
  const wanted = new Set(terms.flatMap(({ words }) => (words.length === 1 ? words.map(({ folded }) => folded) : [])))
  const found = new Map(
    [...wanted].map((word): [string, [term: string, distance: number, count: number][]] => [word, []]),
  )
  database.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab('main', 'words', 'row')")
  const statement = database.prepare('SELECT term, cnt FROM temp.term')
  try {
    for (const row of statement.iterate()) {
      const { cnt, term } = row as { readonly term: string; readonly cnt: number }
      for (const [word, others] of found) {
        const most = mostDistance(word)
        if (Math.abs(term.length - word.length) > most || term === word) continue
        const distance = levenshtein.get(word, term)
        if (distance <= most) others.push([term, distance, cnt])
      }
    }
  } finally {
    statement.finalize()
  }
  return new Map([...found].map(([word, others]) => [word, nearest(others)]))
}

function nearest(others: readonly (readonly [term: string, distance: number, count: number])[]): string[] {
  return others
    .toSorted((a, b) => a[1] - b[1] || b[2] - a[2])
    .slice(0, MOST)
    .map(([term]) => term)
}

function mostDistance(word: string): number {
  return DISTANCES.find(([length]) => word.length >= length)?.[1] ?? 0
}
