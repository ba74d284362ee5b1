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

/** How far behind the best, in nats, a state is given up. */
const REACH = 20

export const START: BeamState = { score: 0, notes: false, next: 1, pending: 0, smallType: 0, history: null }

/** Keeps the best state of each kind, and of all kinds the best few. */
export class Beam {
  readonly #kinds = new Map<number, BeamState>()
  readonly #width: number
  #best = Number.NEGATIVE_INFINITY

  /** @param width how many states are kept */
  constructor(width: number) {
    this.#width = width
  }

  /** Whether a state of this kind would be kept; asked before one is made, as few are. */
  wants(score: number, notes: boolean, next: number, pending: number): boolean {
    if (score < this.#best - REACH) return false
    const known = this.#kinds.get(kindOf(notes, next, pending))
    return known === undefined || score > known.score
  }

  add(state: BeamState): void {
    if (!this.wants(state.score, state.notes, state.next, state.pending)) return
    this.#kinds.set(kindOf(state.notes, state.next, state.pending), state)
    if (state.score > this.#best) this.#best = state.score
  }

  /** The states kept, the best first. */
  states(): BeamState[] {
    const least = this.#best - REACH
    return [...this.#kinds.values()]
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, this.#width)
  }
}

/** States are of one kind if what may follow them is the same. */
function kindOf(notes: boolean, next: number, pending: number): number {
  return (next * 64 + pending) * 2 + (notes ? 1 : 0)
}

/** All decisions that led to a state, first to last. */
export function decisionsOf(state: BeamState): History[] {
  const decisions: History[] = []
  for (let step = state.history; step !== null; step = step.before) decisions.push(step)
  return decisions.reverse()
}
