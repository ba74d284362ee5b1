import { isSyllable } from '../../src/orthography/index.ts'
import { type AbbreviationCounts, looksAbbreviated } from './abbreviations.ts'
import { readReviewed, readReviewedWords } from './reviewed.ts'

/** Least weighted occurrences in texts of the administration of an abbreviation that nothing explains. */
const LEAST_UNEXPLAINED = 20
/** Least weighted occurrences of one that texts explain. */
const LEAST_EXPLAINED = 4
/** Least weighted times that texts explain an abbreviation so. */
const LEAST_DEFINED = 2
/** Least share of an expansion among those of its abbreviation. */
const LEAST_SHARE = 0.15
const MOST_EXPANSIONS = 3

/**
 * Chooses the abbreviations: the reviewed ones, those that texts explain, and those that are frequent, less what was
 * dropped on review.
 *
 * @param counted - What was counted.
 * @returns Rows of abbreviation, expansions, count.
 */
export function abbreviationRows(counted: AbbreviationCounts): readonly (readonly [string, string, number])[] {
  const reviewed = new Map(readReviewed('abbreviations.txt').map(([text = '', expansions = '']) => [text, expansions]))
  const dropped = readReviewedWords('abbreviations-dropped.txt')
  const explained = counted.expansions()

  const found = [...counted.seen]
    .filter(([text]) => looksAbbreviated(text) && !dropped.has(text) && !reviewed.has(text))
    .map(([text, count]) => [text, expansionsOf(explained.get(text) ?? []), count] as const)
    .filter(([, expansions, count]) => count >= (expansions === '' ? LEAST_UNEXPLAINED : LEAST_EXPLAINED))
  return [
    ...[...reviewed].map(([text, expansions]) => [text, expansions, counted.seen.get(text) ?? 0] as const),
    ...found,
  ]
}

const isVietnamesePhrase = (text: string): boolean => (text.match(/\p{L}+/gu) ?? []).every(isSyllable)

/** The Vietnamese expansions of one abbreviation: those that differ only in case are one, in the case met most often. */
function expansionsOf(explained: readonly (readonly [string, number])[]): string {
  const merged = new Map<string, { readonly text: string; count: number }>()
  for (const [text, count] of explained.filter(([phrase]) => isVietnamesePhrase(phrase))) {
    const group = merged.get(text.toLowerCase())
    if (group) group.count += count
    else merged.set(text.toLowerCase(), { text, count })
  }
  const groups = [...merged.values()].sort((a, b) => b.count - a.count)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return groups
    .filter(({ count }) => count >= LEAST_DEFINED && count >= total * LEAST_SHARE)
    .slice(0, MOST_EXPANSIONS)
    .map(({ text }) => text)
    .join('; ')
}

/** A group of a symbol: capitals, perhaps joined by &, the few types with small letters, or an assembly. */
const GROUP = /^(?:[A-ZĐƯ]{1,12}(?:&[A-ZĐƯ]{1,8})*|TTg|TTr|CTr|QyĐ|TrS|NQ|QH\d{1,2}|UBTVQH\d{1,2})$/
/** The National Assembly (QH15) or its standing committee (UBTVQH15), as the whole symbol of a law. */
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/
const LONGEST_SYMBOL = 32
const LEAST_SYMBOL = 2

/**
 * Chooses the symbols of document codes: those of the right form, less what was dropped on review.
 *
 * @param seen - Weighted counts.
 * @returns Rows of symbol and count.
 */
export function symbolRows(seen: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const dropped = readReviewedWords('code-symbols-dropped.txt')
  const single = readReviewedWords('code-symbols.txt')
  return [...seen].filter(([symbol, count]) => {
    if (count < LEAST_SYMBOL || symbol.length > LONGEST_SYMBOL || dropped.has(symbol)) return false
    const groups = symbol.split(/[-/]/)
    return (
      groups.every((group) => GROUP.test(group)) && (groups.length > 1 || ASSEMBLY.test(symbol) || single.has(symbol))
    )
  })
}
