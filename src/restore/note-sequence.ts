import { glyphLikelihood } from './footnote-glyphs.ts'
import type { MarkPlace } from './mark-places.ts'
import { type BeamState, decisionsOf, type FootnoteMark, pruned, START } from './note-beam.ts'
import type { OpeningPlace } from './note-openings.ts'
import { PRICES } from './note-prices.ts'

/** A printed line as far as footnotes are concerned. */
export interface SequenceLine {
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
}

const NONE: BeamState[] = []
const MOST_SKIPPED = 2
const MOST_PENDING = 20
const MOST_SMALL_TYPE = 4

/**
 * Reads body, notes and marks as one interleaved sequence of numbers: on each page marks n, n+1 … in the body, then the
 * notes n, n+1 … at its foot. Finds the likeliest reading with a beam of states; time grows with the number of lines.
 *
 * @param lines the lines that are neither blank nor furniture
 * @param pagesKnown whether the source says where pages begin
 */
export function noteSequence(lines: readonly SequenceLine[], pagesKnown: boolean): NoteSequence {
  let beam: BeamState[] = [START]
  const exit = pagesKnown ? PRICES.bodyOnPage : PRICES.bodyAnywhere
  for (const [index, line] of lines.entries()) {
    if (line.startsPage) beam = pruned(beam.map((state) => settled(state, index)))
    const reached: BeamState[] = []
    for (const state of beam) {
      const rested = state.notes && index > 0 ? priced(settled(state, index), exit) : state
      let bodies = [rested]
      for (const place of line.marks) bodies = pruned([...bodies, ...bodies.flatMap((body) => marked(body, place))])
      reached.push(...bodies, ...inNotes(state, line, index))
    }
    beam = pruned(reached)
  }
  const [best] = pruned(beam.map((state) => settled(state, lines.length)))
  return traced(best ?? START, lines.length)
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

/** A mark in the body takes the next number; numbers before it may have lost theirs. */
function marked(state: BeamState, place: MarkPlace): BeamState[] {
  const states: BeamState[] = []
  for (let skipped = 0; skipped <= MOST_SKIPPED && state.pending + skipped < MOST_PENDING; skipped++) {
    const number = state.next + state.pending + skipped
    for (const { start, end, glyph, evidence } of place) {
      states.push({
        ...state,
        score: state.score + skipped * PRICES.lostMark + evidence + glyphLikelihood(glyph, number, 'reference'),
        pending: state.pending + skipped + 1,
        history: { before: state.history, mark: { start, end, number, opensNote: false, glued: false } },
      })
    }
  }
  return states
}

/** The line belongs to notes: it opens one, begins the zone without a mark, or goes on. */
function inNotes(state: BeamState, line: SequenceLine, index: number): BeamState[] {
  if (!state.notes && !line.blankBefore && line.openings.length === 0) return NONE
  const smallType = Math.min(MOST_SMALL_TYPE, state.smallType + line.smallType)
  const gain = smallType - state.smallType
  const history = state.notes ? state.history : { before: state.history, turn: { line: index, notes: true } }
  const entered: BeamState = {
    ...state,
    notes: true,
    smallType,
    history,
    score: state.score + gain + entryPrice(state, line),
  }
  const states: BeamState[] = []
  if (state.notes) states.push(line.blankBefore ? priced(entered, PRICES.blankInNote) : entered)
  else if (line.blankBefore) states.push(priced(entered, PRICES.unmarkedZone))
  const price = state.notes ? (line.blankBefore ? PRICES.noteAfterBlank : PRICES.note) : 0
  if (line.beginsNote && state.pending > 0) {
    states.push({ ...priced(entered, price + PRICES.unmarkedNote), next: state.next + 1, pending: state.pending - 1 })
  }
  for (const { start, end, glyph, glued, evidence } of line.openings) {
    for (let skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      const number = state.next + skipped
      const lostMarks = Math.max(0, skipped + 1 - state.pending)
      const lost = skipped * PRICES.lostNote + lostMarks * PRICES.lostMark
      states.push({
        ...entered,
        score: entered.score + price + lost + evidence + glyphLikelihood(glyph, number, 'opening'),
        next: number + 1,
        pending: Math.max(0, state.pending - skipped - 1),
        history: { before: history, mark: { start, end, number, opensNote: true, glued } },
      })
    }
  }
  return states
}

function entryPrice({ notes }: BeamState, { blankBefore }: SequenceLine): number {
  return notes ? 0 : blankBefore ? PRICES.zoneAfterBlank : PRICES.zone
}

function traced(state: BeamState, count: number): NoteSequence {
  const marks: FootnoteMark[] = []
  const notes = new Array<boolean>(count).fill(false)
  let from = 0
  let inZone = false
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
