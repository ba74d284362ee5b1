import { readReviewed } from './reviewed.ts'
import { add, type Counts, type Tally } from './tally.ts'
import { tokensOf } from './tokens.ts'

/** Counts of the agencies by name. */
export interface AgencyCounts extends Tally {
  readonly counts: Counts
}

const key = (words: readonly string[]): string => words.join(' ')
const wordsOf = (name: string): readonly string[] =>
  tokensOf(name).flatMap((token) => (token === null ? [] : [token.lower]))

/**
 * Counts the agencies of the reviewed list; where one name begins another, only the longest counts.
 *
 * @returns The tally, weighted; signs between the words of a name are passed over.
 */
export function countAgencies(): AgencyCounts {
  const names = readReviewed('agencies.txt').map(([name = '']) => name)
  const counts: Counts = new Map(names.map((name) => [name, 0]))
  const byWords = new Map(names.map((name) => [key(wordsOf(name)), name]))
  const longest = Math.max(...names.map((name) => wordsOf(name).length))
  const first = new Set(names.map((name) => wordsOf(name)[0]))

  return {
    counts,
    read: (_line, tokens, source) => {
      const words = tokens.flatMap((token) => (token === null ? [] : [token]))
      for (let at = 0; at < words.length; at++) {
        if (!first.has(words[at]!.lower) || words[at]!.case === 'lower') continue
        for (let length = Math.min(longest, words.length - at); length > 0; length--) {
          const name = byWords.get(key(words.slice(at, at + length).map(({ lower }) => lower)))
          if (name === undefined) continue
          add(counts, name, source.weight)
          at += length - 1
          break
        }
      }
    },
  }
}
