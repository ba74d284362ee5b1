import type { Evidence } from '../evidence.ts'
import { firstBehind } from '../text/first-behind.ts'
import type { Token } from '../text/tokens.ts'
import type { MarkReading } from './mark-places.ts'
import type { OpeningPlace } from './note-openings.ts'

/** A stretch of a text. */
interface Run {
  readonly start: number
  readonly end: number
}

/** Tells what of a token is printed raised. */
export interface RaisedRuns {
  /** The run that begins in a token; undefined where there is none. */
  in(token: Token): Run | undefined
  /** Evidence for a mark at a place, in nats, by what is known to be raised. */
  evidence(place: Run): number
}

/** A raised run is a mark, and in a text with raised runs what is not raised is less likely one, in nats. */
const RAISED = 5
const NOT_RAISED = -1.5
/** So many raised runs show that they are told of at all. */
const LEAST_RUNS = 3

/**
 * Prepares the runs that are known to be raised.
 *
 * @param raised the runs, in order
 * @returns undefined where there is none
 */
export function raisedRuns(raised: Evidence['raised']): RaisedRuns | undefined {
  if (raised === undefined || raised.length === 0) return undefined
  const others = raised.length < LEAST_RUNS ? 0 : NOT_RAISED
  return {
    in: ({ start, text }) => {
      const run = raised[firstEndingBehind(raised, start)]
      return run !== undefined && run.start >= start && run.end <= start + text.length ? run : undefined
    },
    evidence: ({ end, start }) => {
      const run = raised[firstEndingBehind(raised, start)]
      return run !== undefined && run.start < end ? RAISED : others
    },
  }
}

const firstEndingBehind = (runs: readonly Run[], offset: number): number =>
  firstBehind(runs, ({ end }) => end <= offset)

/** What stands before the raised digit of a unit. */
const UNIT = /(?:^|[\d/([])(?:[kcdmh]|da)?m$/u
const SQUARE = '²'
const CUBE = '³'

/** Whether a word is a unit whose raised digit is no mark. */
export const isUnit = (word: string): boolean => UNIT.test(word)

/** The raised digit of a unit in a token (m² read as "m7"): where it stands, and how it is written. */
export function raisedUnit(
  { start, text }: Token,
  run: Run | undefined,
): (Run & { readonly text: string }) | undefined {
  if (run === undefined || !isUnit(text.slice(0, run.start - start))) return undefined
  return { ...run, text: text.charAt(run.start - start) === '3' ? CUBE : SQUARE }
}

/** The ways to part a token, with what is known of raised runs. */
export function raisedMarks(
  readings: readonly MarkReading[],
  token: Token,
  runs: RaisedRuns | undefined,
): readonly MarkReading[] {
  if (runs === undefined) return readings
  const run = runs.in(token)
  const weighed = readings.map((reading) => ({ ...reading, evidence: reading.evidence + runs.evidence(reading) }))
  if (run === undefined || run.start === token.start) return weighed
  if (raisedUnit(token, run) !== undefined) return []
  const exact = weighed.filter(({ end, start }) => start === run.start && end === run.end)
  return exact.length > 0 ? exact : [...weighed, { ...run, glyph: glyphOf(token, run), evidence: RAISED }]
}

/** The ways in which a line may open a note, with what is known of raised runs. */
export function raisedOpenings(
  places: readonly OpeningPlace[],
  first: Token | undefined,
  runs: RaisedRuns | undefined,
): readonly OpeningPlace[] {
  if (runs === undefined) return places
  const weighed = places.map((place) => ({ ...place, evidence: place.evidence + runs.evidence(place) }))
  const run = first === undefined ? undefined : runs.in(first)
  if (first === undefined || run?.start !== first.start) return weighed
  if (weighed.some(({ end }) => end === run.end)) return weighed
  const glued = run.end < first.start + first.text.length
  return [...weighed, { ...run, glyph: glyphOf(first, run), glued, evidence: RAISED }]
}

function glyphOf({ start, text }: Token, run: Run): string {
  return text.slice(run.start - start, run.end - start)
}
