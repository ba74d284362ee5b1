/** A footnote mark found in the source: the signs it was read as, and the number they stand for. */
export interface FootnoteMark {
  readonly start: number
  readonly end: number
  readonly number: number
  /** Whether it opens the note's own text rather than pointing to it. */
  readonly opensNote: boolean
  /** Whether it is glued to the word behind it. */
  readonly glued: boolean
}

/** Something decided on the way to a state, with what was decided before. */
export interface History {
  readonly before: History | null
  readonly mark?: FootnoteMark
  /** From this line on, an index, the lines belong to notes or to the body. */
  readonly turn?: { readonly line: number; readonly notes: boolean }
}

/** How far a reading of the text has come. */
export interface BeamState {
  /** Sum of all evidence, in nats. */
  readonly score: number
  /** Whether the last line belonged to notes. */
  readonly notes: boolean
  /** Number of the next note. */
  readonly next: number
  /** Marks of the body, lost ones too, whose notes have not come yet. */
  readonly pending: number
  /** Evidence of small type counted for this zone so far, in nats. */
  readonly smallType: number
  readonly history: History | null
}

const WIDTH = 24
/** How far behind the best, in nats, a state is given up. */
const REACH = 20

export const START: BeamState = { score: 0, notes: false, next: 1, pending: 0, smallType: 0, history: null }

/**
 * Keeps the best state of each kind, and of all kinds the best few.
 *
 * @param states any number of states
 * @returns at most 24 states, the best first
 */
export function pruned(states: Iterable<BeamState>): BeamState[] {
  const best = new Map<number, BeamState>()
  for (const state of states) {
    const key = (state.next * 64 + state.pending) * 2 + (state.notes ? 1 : 0)
    const known = best.get(key)
    if (known === undefined || state.score > known.score) best.set(key, state)
  }
  const kept = [...best.values()].sort((a, b) => b.score - a.score).slice(0, WIDTH)
  const least = (kept[0]?.score ?? 0) - REACH
  return kept.filter(({ score }) => score >= least)
}

/** All decisions that led to a state, first to last. */
export function decisionsOf(state: BeamState): History[] {
  const decisions: History[] = []
  for (let step = state.history; step !== null; step = step.before) decisions.push(step)
  return decisions.reverse()
}
