import type { Tally } from './tally.ts'
import type { Token } from './tokens.ts'

interface WordTally {
  raw: number
  weighted: number
  title: number
  /** Occurrences in texts of the administration. */
  official: number
  /** Occurrences outside laws, whose texts hold more words cut in two by a bad conversion. */
  clean: number
}

/** How often each syllable was seen, and each other word in each of its cases. */
export interface WordCounts extends Tally {
  /** Rows of syllables.txt: syllable, weighted count, weighted count with a capital first letter. */
  readonly syllables: () => readonly (readonly [string, number, number])[]
  /** Other words of the administration in their commonest case, with their weighted count in any case. */
  readonly others: () => ReadonlyMap<string, number>
}

const LEAST = 5
const LEAST_CLEAN = 2
const LEAST_OFFICIAL = 5

/**
 * Counts single words.
 *
 * @returns The tally.
 */
export function countWords(): WordCounts {
  const seen = new Map<Token, WordTally>()

  const read: Tally['read'] = (_line, tokens, source) => {
    for (const token of tokens) {
      if (token === null) continue
      let tally = seen.get(token)
      if (tally === undefined) {
        tally = { raw: 0, weighted: 0, title: 0, official: 0, clean: 0 }
        seen.set(token, tally)
      }
      tally.raw++
      tally.weighted += source.weight
      if (source.official) tally.official++
      if (source.clean) tally.clean++
    }
  }

  const grouped = (syllable: boolean): Map<string, { tally: WordTally; best: Token; times: number }> => {
    const groups = new Map<string, { tally: WordTally; best: Token; times: number }>()
    for (const [token, { raw, weighted, official, clean }] of seen) {
      if (token.syllable !== syllable) continue
      const group = groups.get(token.lower) ?? {
        tally: { raw: 0, weighted: 0, title: 0, official: 0, clean: 0 },
        best: token,
        times: 0,
      }
      group.tally.raw += raw
      group.tally.weighted += weighted
      group.tally.official += official
      group.tally.clean += clean
      if (token.case === 'title') group.tally.title += weighted
      if (weighted > group.times) Object.assign(group, { best: token, times: weighted })
      groups.set(token.lower, group)
    }
    return groups
  }

  return {
    read,
    syllables: () =>
      [...grouped(true)]
        .filter(([, { tally }]) => tally.raw >= LEAST && tally.clean >= LEAST_CLEAN)
        .map(([text, { tally }]) => [text, tally.weighted, tally.title] as const),
    others: () =>
      new Map(
        [...grouped(false).values()]
          .filter(({ tally }) => tally.official >= LEAST_OFFICIAL)
          .map(({ best, tally }) => [best.text, tally.weighted] as const),
      ),
  }
}
