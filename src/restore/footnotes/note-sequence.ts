import type { EngineName } from '../engine.ts'
import { WITNESS } from '../witnesses/witness-weights.ts'
import { glyphLikelihood, type MarkKind } from './footnote-glyphs.ts'
import type { MarkPlace, MarkReading } from './mark-places.ts'
import { Beam, type BeamState, decisionsOf, type FootnoteMark, START } from './note-beam.ts'
import type { OpeningPlace } from './note-openings.ts'
import { PRICES } from './note-prices.ts'

/** A printed line as far as footnotes are concerned. */
export interface SequenceLine {
  /** Who read it. */
  readonly engine: EngineName
  readonly startsPage: boolean
  readonly blankBefore: boolean
  /** Evidence for the small type of notes, in nats. */
  readonly smallType: number
  readonly openings: readonly OpeningPlace[]
  /** Whether it begins like a note whose mark was lost: with a capital after a blank line. */
  readonly beginsNote: boolean
  readonly marks: readonly MarkPlace[]
}

export interface NoteSequence {
  readonly marks: readonly FootnoteMark[]
  /** For each line whether it belongs to notes. */
  readonly notes: readonly boolean[]
  /** Where the count stands, for the volume to come. */
  readonly end: BeamState
}

/** States kept from line to line. */
const WIDTH = 24
/** States kept from mark to mark of a line: more, as those of a line's body have to compete with those of its note. */
const BODY_WIDTH = 48
const MOST_SKIPPED = 2
const MOST_PENDING = 20
const MOST_SMALL_TYPE = 4

/**
 * Reads body, notes and marks as one interleaved sequence of numbers: on each page marks n, n+1 … in the body, then the
 * notes n, n+1 … at its foot. Finds the likeliest reading with a beam of states; time grows with the number of lines.
 *
 * @param lines the lines that are neither blank nor furniture
 * @param pagesKnown whether the source says where pages begin
 * @param start where the volume before left off
 */
export function noteSequence(
  lines: readonly SequenceLine[],
  pagesKnown: boolean,
  start: BeamState = START,
): NoteSequence {
  let beam: readonly BeamState[] = [start]
  const exit = pagesKnown ? PRICES.bodyOnPage : PRICES.bodyAnywhere
  for (const [index, line] of lines.entries()) {
    if (line.startsPage) beam = pruned(beam.map((state) => settled(state, index)))
    const rested = beam.map((state) => (state.notes ? priced(settled(state, index), exit) : state))
    const reached = new Beam(WIDTH)
    for (const state of bodiesOf(rested, line)) reached.add(state)
    for (const state of beam) addNotes(reached, state, line, index)
    beam = reached.states()
  }
  const ends = beam.map((state) => settled(state, lines.length))
  const best = ends.reduce((best, { score }, i) => (score > ends[best]!.score ? i : best), 0)
  return { ...traced(ends[best]!, lines.length, start.notes), end: { ...beam[best]!, score: 0, history: null } }
}

function pruned(states: readonly BeamState[]): BeamState[] {
  const beam = new Beam(WIDTH)
  for (const state of states) beam.add(state)
  return beam.states()
}

/** The states behind a line of the body, each place in it a mark or not. */
function bodiesOf(states: readonly BeamState[], { engine, marks }: SequenceLine): readonly BeamState[] {
  let bodies = states
  for (const place of marks) {
    const beam = new Beam(BODY_WIDTH)
    for (const body of bodies) beam.add(body)
    for (const body of bodies) addMarked(beam, body, place, engine)
    bodies = beam.states()
  }
  return bodies
}

function priced(state: BeamState, price: number): BeamState {
  return { ...state, score: state.score + price }
}

/** The end of a page: marks still without a note have lost it. */
function settled(state: BeamState, line: number): BeamState {
  const { score, notes, next, pending, history } = state
  return {
    score: score + pending * PRICES.lostNote,
    notes: false,
    next: next + pending,
    pending: 0,
    smallType: 0,
    history: notes ? { before: history, turn: { line, notes: false } } : history,
  }
}

/** How likely it is that a number is read so, by all who have read it, in nats. */
function readAs(
  { glyph, heard }: Pick<MarkReading, 'glyph' | 'heard'>,
  number: number,
  kind: MarkKind,
  engine: EngineName,
): number {
  const own = glyphLikelihood(glyph, number, kind, engine)
  return heard === undefined ? own : own + WITNESS.weight * glyphLikelihood(heard.glyph, number, kind, heard.engine)
}

/** A mark in the body takes the next number; numbers before it may have lost theirs. */
function addMarked(beam: Beam, state: BeamState, place: MarkPlace, engine: EngineName): void {
  for (let skipped = 0; skipped <= MOST_SKIPPED && state.pending + skipped < MOST_PENDING; skipped++) {
    const number = state.next + state.pending + skipped
    const pending = state.pending + skipped + 1
    for (const reading of place) {
      const { start, end, evidence } = reading
      const likelihood = readAs(reading, number, 'reference', engine)
      const score = state.score + skipped * PRICES.lostMark + evidence + likelihood
      if (!beam.wants(score, state.notes, state.next, pending)) continue
      const mark = { start, end, number, opensNote: false, glued: false }
      beam.add({ ...state, score, pending, history: { before: state.history, mark } })
    }
  }
}

/** The line belongs to notes: it opens one, begins the zone without a mark, or goes on. */
function addNotes(beam: Beam, state: BeamState, line: SequenceLine, index: number): void {
  const { next, notes, pending } = state
  const { blankBefore, openings } = line
  if (!notes && !blankBefore && openings.length === 0) return
  const smallType = Math.min(MOST_SMALL_TYPE, state.smallType + line.smallType)
  const entered = state.score + smallType - state.smallType + entryPrice(state, line)
  const reach = (score: number, next: number, pending: number, mark?: FootnoteMark) => {
    if (!beam.wants(score, true, next, pending)) return
    const zoned = notes ? state.history : { before: state.history, turn: { line: index, notes: true } }
    const history = mark === undefined ? zoned : { before: zoned, mark }
    beam.add({ score, notes: true, next, pending, smallType, history })
  }
  if (notes) reach(blankBefore ? entered + PRICES.blankInNote : entered, next, pending)
  else if (blankBefore) reach(entered + PRICES.unmarkedZone, next, pending)
  const price = notes ? (blankBefore ? PRICES.noteAfterBlank : PRICES.note) : 0
  if (line.beginsNote && pending > 0) reach(entered + price + PRICES.unmarkedNote, next + 1, pending - 1)
  for (const opening of openings) {
    const { start, end, glued, evidence } = opening
    for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      const number = next + skipped
      const lostMarks = Math.max(0, skipped + 1 - pending)
      const lost = skipped * PRICES.lostNote + lostMarks * PRICES.lostMark
      const score = entered + price + lost + evidence + readAs(opening, number, 'opening', line.engine)
      const mark = { start, end, number, opensNote: true, glued }
      reach(score, number + 1, Math.max(0, pending - skipped - 1), mark)
    }
  }
}

function entryPrice({ notes }: BeamState, { blankBefore }: SequenceLine): number {
  return notes ? 0 : blankBefore ? PRICES.zoneAfterBlank : PRICES.zone
}

function traced(state: BeamState, count: number, startsInNotes: boolean): Pick<NoteSequence, 'marks' | 'notes'> {
  const marks: FootnoteMark[] = []
  const notes = new Array<boolean>(count).fill(false)
  let from = 0
  let inZone = startsInNotes
  for (const { mark, turn } of decisionsOf(state)) {
    if (mark !== undefined) marks.push(mark)
    if (turn === undefined) continue
    if (inZone) notes.fill(true, from, turn.line)
    from = turn.line
    inZone = turn.notes
  }
  if (inZone) notes.fill(true, from)
  return { marks, notes }
}
