import type { EngineName } from '../engine.ts'
import type { Evidence } from '../evidence.ts'
import type { ReadingToken } from '../lattice/build-lattice.ts'
import { surenessOf } from '../sureness.ts'
import { type OtherReading, otherReadings } from '../witnesses/other-readings.ts'
import { letterCounts } from './letter-counts.ts'
import type { Line } from './tokens.ts'

/** Share of capitals from which a line counts as printed in capitals. */
const CAPITALS_SHARE = 0.7

const NONE: readonly OtherReading[] = []

/** A line in the order in which a person reads: the foot of a page after the body it interrupts. */
export interface ZonedLine {
  readonly line: number
  /** First line of a zone: of a page's notes, or of a text not joined to what stands above. */
  readonly startsZone: boolean
}

/**
 * Turns lines into tokens in reading order, so that a sentence cut by a page's footnotes is one sentence.
 *
 * @param source the text
 * @param lines its lines
 * @param order the lines to read, in order
 * @param evidence how sure the engine is of each, and what else it thought of
 * @param readBy what the engine is set to that read a line
 */
export function readingTokens(
  source: string,
  lines: readonly Line[],
  order: readonly ZonedLine[],
  { alternatives = [], confidences = [], ink = [] }: Evidence = {},
  readBy: (line: number) => EngineName = () => 'eng',
): ReadingToken[] {
  const sure = new Map(confidences.map(({ confidence, start }) => [start, confidence]))
  const inks = new Map(ink.map((word) => [word.start, word]))
  const thought = new Map(alternatives.map(({ start, texts }) => [start, texts]))
  const tokens: ReadingToken[] = []
  let blankBefore = true
  for (const { line, startsZone } of order) {
    const { start, end, tokens: own } = lines[line]!
    if (own.length === 0) {
      blankBefore = true
      continue
    }
    const capitals = isInCapitals(source.slice(start, end))
    let gap: ReadingToken['gap'] = startsZone || blankBefore ? 'zone' : 'line'
    for (const { line: index, start: at, text } of own) {
      const confidence = sure.get(at)
      const sureness = surenessOf(confidence)
      const texts = thought.get(at)
      const others = texts === undefined ? NONE : otherReadings(texts, confidence, readBy(line))
      // Field by field: a spread object takes several times the room.
      tokens.push({
        text,
        start: at,
        line: index,
        gap,
        capitals,
        sureness,
        others,
        confidence,
        ink: inks.get(at),
      })
      gap = 'none'
    }
    blankBefore = false
  }
  return tokens
}

function isInCapitals(text: string): boolean {
  const { capitals, letters } = letterCounts(text)
  return letters > 1 && capitals >= CAPITALS_SHARE * letters
}
