import levenshtein from 'fast-levenshtein'
import { foldLetters } from '../orthography/index.ts'

/** A phrase found, and how far it is from the query. */
export interface PhraseMatch {
  readonly phrase: string
  /** Edits (insertions, deletions, substitutions of one letter) between the folded forms. */
  readonly distance: number
}

/** How far a search goes. */
export interface PhraseSearch {
  /** The greatest distance accepted, in letters; 2 if left out. */
  readonly maxDistance?: number
  /** The number of phrases returned at most; 10 if left out. */
  readonly limit?: number
}

/** Folded forms by the array they were made of, so that a list that is searched often is folded once. */
const folded = new WeakMap<readonly string[], readonly string[]>()

const key = (phrase: string): string => foldLetters(phrase).toLowerCase().replace(/\s+/g, ' ').trim()

function foldedOf(phrases: readonly string[]): readonly string[] {
  const known = folded.get(phrases)
  if (known) return known
  const keys = phrases.map(key)
  folded.set(phrases, keys)
  return keys
}

/**
 * Finds the phrases nearest to a query by the Levenshtein distance of their letters without marks and case, as an OCR
 * engine without Vietnamese letters prints them. It is a plain scan: meant for names and places, not for every token.
 *
 * @param query - What stands in the text.
 * @param phrases - The phrases to choose from; not changed afterwards, since their folded forms are kept.
 * @param search - The greatest distance and the number of answers.
 * @returns The matches, the nearest first, equal ones in the order of `phrases`.
 *
 * @example
 * nearestPhrases('Pong Thap', ['Đồng Nai', 'Đồng Tháp'])
 * // [{ phrase: 'Đồng Tháp', distance: 1 }]
 */
export function nearestPhrases(
  query: string,
  phrases: readonly string[],
  { maxDistance = 2, limit = 10 }: PhraseSearch = {},
): readonly PhraseMatch[] {
  const wanted = key(query)
  const keys = foldedOf(phrases)
  const matches: PhraseMatch[] = []
  for (let index = 0; index < phrases.length; index++) {
    const candidate = keys[index]!
    if (Math.abs(candidate.length - wanted.length) > maxDistance) continue
    const distance = levenshtein.get(wanted, candidate)
    if (distance <= maxDistance) matches.push({ phrase: phrases[index]!, distance })
  }
  return matches.sort((a, b) => a.distance - b.distance).slice(0, limit)
}
