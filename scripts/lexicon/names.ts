import { placeTone } from '../../src/orthography/index.ts'
import { readReviewedWords } from './reviewed.ts'
import { add, type Counts } from './tally.ts'

/** Rows of family-names.txt and given-names.txt. */
export interface NameRows {
  readonly family: readonly (readonly [string, number])[]
  readonly given: readonly (readonly [string, number, number])[]
}

/** A name seen once is as often a slip. */
const LEAST = 2

/**
 * Takes personal names (họ, tên đệm, tên) apart: the first word is the family name if it is a known one, the last the
 * given name, those between are middle names.
 *
 * @param lines - One full name a line.
 * @returns Family names with their count; given and middle names with their count as last and as middle word.
 */
export function splitNames(lines: readonly string[]): NameRows {
  const families = readReviewedWords('family-names.txt')
  const family: Counts = new Map([...families].map((name) => [name, 0]))
  const last: Counts = new Map()
  const middle: Counts = new Map()
  for (const line of lines) {
    const words = line.split(' ').map((word) => placeTone(word, 'old'))
    if (words.length < 3 || !families.has(words[0]!)) continue
    add(family, words[0]!)
    add(last, words.at(-1)!)
    for (const word of words.slice(1, -1)) add(middle, word)
  }
  const given = [...new Set([...last.keys(), ...middle.keys()])]
    .filter((name) => /^\p{Lu}\p{Ll}*$/u.test(name))
    .map((name) => [name, last.get(name) ?? 0, middle.get(name) ?? 0] as const)
    .filter(([, ...counts]) => Math.max(...counts) >= LEAST)
  return { family: [...family], given }
}
