import { median, type PageText, type PlacedLine } from '../page/index.ts'
import type { Witness } from '../restore/index.ts'
import { bareLetters, likeness } from './likeness.ts'
import { looksLikeWords } from './readable.ts'

/** A line of so many words or more is text, however badly it was read. */
const TOO_LONG = 6
/** Strokes of a signature and of stamps are higher than letters, specks lower, in heights of a word of the page. */
const STROKE = 1.7
const SPECK = 0.3
/** How sure an engine is of noise at most, by whether what it read might be words. */
const SURE = { words: 0.5, noWords: 0.7 }
/** How alike two engines read strokes at most, 0 to 1. */
const AGREEMENT = 0.2

interface NoiseRun {
  readonly start: number
  readonly end: number
}

/**
 * Finds lines that are no text: strokes of a signature, of a stamp, or specks that an engine took for letters. They are
 * higher or lower than letters are, the engine is not sure of them, and another one has read something else there.
 *
 * @param pageText the pages as they were laid out
 * @param witnesses what another engine has read there
 * @returns the lines as runs of the text, in order
 */
export function noiseLines({ lines }: PageText, witnesses: readonly Witness[]): NoiseRun[] {
  const byStart = new Map(witnesses.map((witness) => [witness.start, witness]))
  const heights = wordHeights(lines)
  return lines.flatMap((line) => {
    const height = line === null ? undefined : heights.get(line.page)
    if (line === null || height === undefined || line.source === 'text') return []
    return isNoise(line, height, byStart) ? [{ start: line.words[0]!.start, end: line.words.at(-1)!.end }] : []
  })
}

/** The usual height of a word, by page. */
function wordHeights(lines: readonly (PlacedLine | null)[]): Map<number, number> {
  const all = new Map<number, number[]>()
  for (const line of lines) {
    if (line === null) continue
    const heights = line.words.map(({ word: { box } }) => box.bottom - box.top)
    all.set(line.page, [...(all.get(line.page) ?? []), ...heights])
  }
  return new Map(Array.from(all, ([page, heights]) => [page, median(heights) ?? 0]))
}

function isNoise({ words }: PlacedLine, height: number, witnesses: ReadonlyMap<number, Witness>): boolean {
  if (words.length === 0 || words.length >= TOO_LONG || height <= 0) return false
  let signs = 0
  let sure = 0
  let alike = 0
  let highest = 0
  for (const { start, word } of words) {
    if (word.confidence === undefined) return false
    const heard = witnesses.get(start)?.text.replaceAll(' ', '')
    signs += word.text.length
    sure += word.text.length * word.confidence
    if (heard !== undefined) alike += word.text.length * likeness(bareLetters(word.text), bareLetters(heard))
    highest = Math.max(highest, (word.box.bottom - word.box.top) / height)
  }
  if (alike > AGREEMENT * signs) return false
  if (highest > SPECK && highest < STROKE) return false
  return sure < (looksLikeWords(words.map(({ word }) => word)) ? SURE.words : SURE.noWords) * signs
}
