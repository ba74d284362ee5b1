import { bestReading } from '../emissions/index.ts'
import type { PageText, PlacedWord } from '../page/index.ts'
import type { Witness } from '../restore/index.ts'

/**
 * Adds what a recogniser has read where words stand of which no other engine has told.
 *
 * @param witnesses what other engines have read, in the order of their offsets, without overlap
 * @param pageText the pages as they were laid out
 * @returns all, in the order of their offsets, without overlap
 */
export function withRecognisedWords(witnesses: readonly Witness[], pageText: PageText): readonly Witness[] {
  const all: Witness[] = []
  let next = 0
  for (const line of pageText.lines) {
    if (line === null || line.source === 'text') continue
    for (const word of line.words) {
      while (next < witnesses.length && witnesses[next]!.start < word.end) all.push(witnesses[next++]!)
      if ((all.at(-1)?.end ?? 0) <= word.start) all.push(...recognised(word))
    }
  }
  return [...all, ...witnesses.slice(next)]
}

/** Columns beside each other say the same: what a reading costs by all of them is more than it is unsure. */
const SURENESS = 0.5

/** The word as the recogniser reads it, who knows Vietnamese letters as the Vietnamese engine does. */
function recognised({ end, start, word: { emissions } }: PlacedWord): Witness[] {
  if (emissions === undefined) return []
  const { cost, text } = bestReading(emissions)
  const words = text.trim()
  return words === '' ? [] : [{ start, end, source: 'vie', text: words, confidence: Math.exp(-cost * SURENESS) }]
}
