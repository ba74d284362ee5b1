import { isMarked, type Term } from './parse-query.ts'
import { COLUMNS } from './schema.ts'

/** How words are compared. */
export type Match =
  /** As they were typed, where they were typed with marks. */
  | 'exact'
  /** Without marks. */
  | 'folded'

/** Whether all terms have to be there. */
export type Combination = 'all' | 'any'

/** Other spellings of a word, without marks. */
export type Spellings = (folded: string) => readonly string[]

/**
 * Says in the language of FTS5 what is looked for. Words that follow each other as they do in the query weigh more.
 *
 * @param terms what is looked for, one or more
 * @param match how words are compared
 * @param combination whether all have to be there
 * @param spellings what else may stand for a word
 */
export function matchExpression(
  terms: readonly Term[],
  match: Match,
  combination: Combination,
  spellings: Spellings = () => [],
): string {
  const parts = terms.map((term) => termExpression(term, match, spellings))
  const all = parts.join(combination === 'all' ? ' AND ' : ' OR ')
  if (terms.length === 1) return all
  const together: Term = { words: terms.flatMap(({ words }) => words), prefix: terms.at(-1)?.prefix ?? false }
  return `(${termExpression(together, match)}) OR (${all})`
}

/** Whether a query has marks, so that to be exact means something. */
export function hasMarks(terms: readonly Term[]): boolean {
  return terms.some(isMarked)
}

function termExpression(term: Term, match: Match, spellings: Spellings = () => []): string {
  const { prefix, words } = term
  const folded = phrase(
    words.map((word) => word.folded),
    prefix,
    COLUMNS.folded,
  )
  const [only, ...others] = words
  if (match === 'folded' && only !== undefined && others.length === 0 && !prefix) {
    const alternatives = spellings(only.folded).map((word) => phrase([word], false, COLUMNS.folded))
    if (alternatives.length > 0) return `(${[folded, ...alternatives].join(' OR ')})`
  }
  if (match === 'folded' || !isMarked(term)) return folded
  return phrase(
    words.map((word) => word.exact),
    prefix,
    COLUMNS.exact,
  )
}

/** Words are letters and digits: there is nothing in them to escape. */
function phrase(words: readonly string[], prefix: boolean, columns: readonly string[]): string {
  return `{${columns.join(' ')}} : "${words.join(' ')}"${prefix ? ' *' : ''}`
}
