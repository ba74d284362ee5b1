import { bestReading } from '../emissions/index.ts'
import type { PageText, PlacedWord, WordAlternative } from '../page/index.ts'
import type { Witness } from '../restore/index.ts'

/** What engines and a recogniser have read beside the text. */
export interface RecognisedWords {
  /** In the order of their offsets, without overlap. */
  readonly witnesses: readonly Witness[]
  /** By the offset of a word of which another engine has told, what the recogniser reads in it, if that is another word. */
  readonly others: ReadonlyMap<number, WordAlternative>
}

/** Columns beside each other say the same: what a reading costs by all of them is more than it is unsure. */
const SURENESS = 0.5

/**
 * Finds what a recogniser has read: it is a witness of words of which no other engine has told, and an alternative of the
 * others.
 *
 * @param witnesses what other engines have read, in the order of their offsets, without overlap
 * @param pageText the pages as they were laid out
 * @returns what they all have read
 */
export function recognisedWords(witnesses: readonly Witness[], pageText: PageText): RecognisedWords {
  const all: Witness[] = []
  const others = new Map<number, WordAlternative>()
  let next = 0
  for (const line of pageText.lines) {
    if (line === null || line.source === 'text') continue
    for (const placed of line.words) {
      const { end, start, word } = placed
      while (next < witnesses.length && witnesses[next]!.start < end) all.push(witnesses[next++]!)
      const seen = recognised(placed)
      if (seen === undefined) continue
      // A recogniser knows Vietnamese letters as the Vietnamese engine does.
      if ((all.at(-1)?.end ?? 0) <= start) all.push({ start, end, source: 'vie', ...seen })
      else if (seen.text !== word.text && !BLANK.test(seen.text)) others.set(start, seen)
    }
  }
  return { witnesses: [...all, ...witnesses.slice(next)], others }
}

const BLANK = /\s/

/** The word as the recogniser reads it; undefined where it reads nothing. */
function recognised({ word: { emissions } }: PlacedWord): WordAlternative | undefined {
  if (emissions === undefined) return undefined
  const { cost, text } = bestReading(emissions)
  return text.trim() === '' ? undefined : { text: text.trim(), confidence: Math.exp(-cost * SURENESS) }
}
