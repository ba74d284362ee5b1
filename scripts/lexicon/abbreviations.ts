import { isSyllable } from '../../src/orthography/index.ts'
import { initialsMatch } from './initials.ts'
import { add, byCount, type Counts, type Tally } from './tally.ts'
import type { Token } from './tokens.ts'

const CAPITALS = 'A-ZĂÂĐÊÔƠƯ'
const ABBREVIATION = `[${CAPITALS}]{1,9}(?:[&-][${CAPITALS}]{1,7}){0,3}`

const TOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}/.&@_-])${ABBREVIATION}(?![\\p{L}\\p{N}/&@_]|-[\\p{L}\\p{N}]|\\.\\p{L})`,
  'gu',
)
/** An abbreviation alone in brackets, or after "called … for short below". */
const DEFINED = new RegExp(`\\((?:[^()]{0,30}(?:gọi|viết) tắt là:?\\s*)?["“]?(${ABBREVIATION})["”]?\\)`, 'gu')
/** How far before the bracket its phrase may begin, in letters. */
const REACH = 160

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|[IVXLC]+)$/

/** What was seen of abbreviations. */
export interface AbbreviationCounts extends Tally {
  /** Weighted occurrences in texts of the administration, outside headings. */
  readonly seen: Counts
  /** Expansions by abbreviation, the commonest first, each with how often it was defined so. */
  readonly expansions: () => ReadonlyMap<string, readonly (readonly [string, number])[]>
}

/** A heading in capitals hides which words are abbreviations. */
const HEADING = 0.35

const isHeading = (tokens: readonly (Token | null)[]): boolean => {
  const words = tokens.filter((token) => token !== null)
  return words.filter((word) => word.case === 'upper').length > words.length * HEADING
}

/**
 * Says whether letters can be an abbreviation by themselves, without a definition: two letters or more, no Roman number
 * and no syllable that a heading would print in capitals.
 *
 * @param text - Letters in capitals.
 * @returns True if so.
 */
export function looksAbbreviated(text: string): boolean {
  return text.length >= 2 && !ROMAN.test(text) && !text.split(/[&-]/).every((part) => isSyllable(part))
}

/**
 * Counts abbreviations and collects what texts say that they stand for: "Ủy ban nhân dân (UBND)", "(sau đây gọi tắt là
 * UBND)". A definition counts if the initials agree.
 *
 * @returns The tally.
 */
export function countAbbreviations(): AbbreviationCounts {
  const seen: Counts = new Map()
  const definitions = new Map<string, Counts>()

  const read: Tally['read'] = (line, tokens, source) => {
    if (!/[A-ZĐƯ][&-]?[A-ZĐƯ]/.test(line)) return
    if (source.official && !isHeading(tokens)) for (const [text] of line.matchAll(TOKEN)) add(seen, text, source.weight)
    if (!line.includes('(')) return
    for (const { 1: text = '', index } of line.matchAll(DEFINED)) {
      const before = line.slice(Math.max(0, index - REACH), index)
      const expansion = initialsMatch(before.slice(before.search(/[^()]*$/)), text)
      if (expansion === null) continue
      const counts = definitions.get(text) ?? new Map()
      add(counts, expansion, source.weight)
      definitions.set(text, counts)
    }
  }

  return {
    read,
    seen,
    expansions: () => new Map([...definitions].map(([text, counts]) => [text, byCount(counts)])),
  }
}
