import type { Source } from './sources.ts'
import type { Tally } from './tally.ts'

/** Identifiers of syllables fill 15 bits; the sixteenth marks one with a capital first letter. */
export const CAPITAL = 0x8000

/** What stands for anything but a syllable in lower case or with one capital: signs, numbers, foreign words. */
export const BOUNDARY = 0

/** The texts as one stream of syllables. */
export interface SyllableStream extends Tally {
  /** The syllables by identifier, lower case; the first is the boundary. */
  readonly words: readonly string[]
  /** The identifiers in the order of the texts, with a boundary after each line. */
  readonly ids: () => Uint16Array
  /** What the occurrence at each position weighs. */
  readonly weights: () => Uint8Array
}

/**
 * Collects the texts of the administration as identifiers of syllables, so that runs of them can be counted.
 *
 * @returns The tally.
 */
export function collectSyllables(): SyllableStream {
  const words: string[] = ['']
  const index = new Map<string, number>()
  const starts: { readonly at: number; readonly source: Source }[] = []
  let ids = new Uint16Array(1 << 24)
  let length = 0

  const push = (id: number): void => {
    if (length === ids.length) {
      const grown = new Uint16Array(ids.length * 2)
      grown.set(ids)
      ids = grown
    }
    ids[length++] = id
  }

  const idOf = (word: string): number => {
    const known = index.get(word)
    if (known !== undefined) return known
    if (words.length >= CAPITAL) throw new Error(`more than ${CAPITAL} different syllables`)
    index.set(word, words.length)
    return words.push(word) - 1
  }

  return {
    words,
    ids: () => ids.subarray(0, length),
    weights: () => {
      const weights = new Uint8Array(length)
      for (const [order, { at, source }] of starts.entries()) weights.fill(source.weight, at, starts[order + 1]?.at)
      return weights
    },
    read: (_line, tokens, source) => {
      if (!source.official) return
      if (starts.at(-1)?.source !== source) starts.push({ at: length, source })
      for (const token of tokens) {
        const counts = token?.syllable && (token.case === 'lower' || token.case === 'title')
        push(counts ? idOf(token.lower) | (token.case === 'title' ? CAPITAL : 0) : BOUNDARY)
      }
      push(BOUNDARY)
    },
  }
}
