import { readReviewedWords } from './reviewed.ts'
import type { Tally } from './tally.ts'
import type { Token } from './tokens.ts'

interface WordTally {
  raw: number
  weighted: number
  /** Occurrences outside laws, whose texts hold pieces of words from bad conversions. */
  clean: number
}

/** How often each syllable was seen, and each other word of documents. */
export interface WordCounts extends Tally {
  /** Rows of syllables.txt: syllable, weighted count, weighted count with a capital first letter. */
  readonly syllables: () => readonly (readonly [string, number, number])[]
  /** Rows of words.txt: word, weighted count in this case. */
  readonly others: () => readonly (readonly [string, number])[]
}

/** Least occurrences of a syllable, and of these outside laws. */
const LEAST = 5
const LEAST_CLEAN = 2

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
        tally = { raw: 0, weighted: 0, clean: 0 }
        seen.set(token, tally)
      }
      tally.raw++
      tally.weighted += source.weight
      if (source.clean) tally.clean++
    }
  }

  const syllables = (): readonly (readonly [string, number, number])[] => {
    const dropped = readReviewedWords('syllables-dropped.txt')
    const merged = new Map<string, WordTally & { title: number }>()
    for (const [token, { raw, weighted, clean }] of seen) {
      if (!token.syllable || dropped.has(token.lower)) continue
      const tally = merged.get(token.lower) ?? { raw: 0, weighted: 0, clean: 0, title: 0 }
      tally.raw += raw
      tally.weighted += weighted
      tally.clean += clean
      if (token.case === 'title') tally.title += weighted
      merged.set(token.lower, tally)
    }
    return [...merged]
      .filter(([, { raw, clean }]) => raw >= LEAST && clean >= LEAST_CLEAN)
      .map(([text, { weighted, title }]) => [text, weighted, title])
  }

  const others = (): readonly (readonly [string, number])[] => {
    const reviewed = readReviewedWords('words.txt')
    return [...seen]
      .filter(([{ text, syllable }]) => !syllable && reviewed.has(text))
      .map(([{ text }, { weighted }]) => [text, weighted])
  }

  return { read, syllables, others }
}
