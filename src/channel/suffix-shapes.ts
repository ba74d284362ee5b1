import type { SegmentSlots } from './segment-slots.ts'

/**
 * What may follow in a word, as a small automaton over classes of letters. Words that end alike share its states, so
 * that with the costs of a reading on its edges it soon tells, for every place in every word, how dear the rest will be
 * at least.
 */
export interface SuffixShapes {
  /** First edge of each state, and behind the last state the number of edges. */
  readonly firstEdge: Uint16Array
  /** Slot of each edge's class. Behind the edge of a letter come those of the pairs that begin with this letter. */
  readonly slot: Uint16Array
  /** State at the end of each edge. */
  readonly next: Uint16Array
  /** 1 where a word may end. */
  readonly final: Uint8Array
}

/** A beginning that words share, its letters taken for their classes. */
export interface Beginning {
  /** What one more letter makes of it, by the letter's class. */
  readonly longer: Map<string, Beginning>
  /** How many words it is itself. */
  words: number
  /** State that bounds what follows. */
  state: number
  /** Edge of its last letter, from the state of the beginning without that letter. */
  edge: number
  /** Edge of its last two letters, from the state of the beginning without them, or {@link NO_EDGE}. */
  pairEdge: number
}

/** Stands where two letters are no segment of the channel. */
export const NO_EDGE = 0xffff
/** Endings of fewer words than this are bounded by their lengths alone. */
const COMMON = 50

export const noLetters = (): Beginning => ({
  longer: new Map(),
  words: 0,
  state: 0,
  edge: NO_EDGE,
  pairEdge: NO_EDGE,
})

/**
 * Builds the automaton, and writes its states and edges into the beginnings.
 *
 * @param roots beginnings of no letters
 * @param slots the slots of the channel
 */
export function suffixShapes(roots: readonly Beginning[], slots: SegmentSlots): SuffixShapes {
  const endings = endingsOf(roots)
  for (let common = COMMON; ; common *= 2) {
    const shapes = shapesOf(roots, endings, slots, common)
    // Edges are numbered in 16 bits: where a large dictionary has too many, more of them are bounded by length.
    if (shapes.slot.length < NO_EDGE) return shapes
  }
}

/** What follows a beginning: the same object for all beginnings that the same classes of letters follow. */
interface Ending {
  readonly number: number
  /** How many words end so, after any beginning. */
  words: number
  /** Fewest and most letters. */
  readonly fewest: number
  readonly most: number
}

/** Finds the ending of each beginning, and puts `longer` in order, so that equal endings have equal edges. */
function endingsOf(roots: readonly Beginning[]): ReadonlyMap<Beginning, Ending> {
  const endings = new Map<Beginning, Ending>()
  const byKey = new Map<string, Ending>()
  const visit = (beginning: Beginning): number => {
    const { longer } = beginning
    let { words } = beginning
    let fewest = words > 0 ? 0 : Number.POSITIVE_INFINITY
    let most = 0
    let key = words > 0 ? '.' : ''
    const sorted = [...longer].sort(([a], [b]) => (a < b ? -1 : 1))
    longer.clear()
    for (const [letter, next] of sorted) {
      longer.set(letter, next)
      words += visit(next)
      const below = endings.get(next)!
      fewest = Math.min(fewest, below.fewest + 1)
      most = Math.max(most, below.most + 1)
      key += `${letter}${below.number} `
    }
    let ending = byKey.get(key)
    if (ending === undefined) {
      ending = { number: byKey.size, words: 0, fewest, most }
      byKey.set(key, ending)
    }
    ending.words += words
    endings.set(beginning, ending)
    return words
  }
  roots.forEach(visit)
  return endings
}

function shapesOf(
  roots: readonly Beginning[],
  endings: ReadonlyMap<Beginning, Ending>,
  { anyPair, anySingle, byClass, noSingle }: SegmentSlots,
  common: number,
): SuffixShapes {
  const firstEdge = [0]
  const slot: number[] = []
  const next: number[] = []
  const final: number[] = []
  const states = new Map<string | Ending, number>()
  const isExact = ({ words }: Ending) => words >= common
  roots.forEach(visit)
  return {
    firstEdge: Uint16Array.from(firstEdge),
    slot: Uint16Array.from(slot),
    next: Uint16Array.from(next),
    final: Uint8Array.from(final),
  }

  function visit(beginning: Beginning): void {
    for (const longer of beginning.longer.values()) visit(longer)
    const ending = endings.get(beginning)!
    const exact = isExact(ending)
    beginning.state = exact ? stateOf(ending, beginning) : stateOfLengths(ending.fewest, ending.most)
    let edge = firstEdge[beginning.state]!
    for (const [letter, longer] of beginning.longer) {
      longer.edge = edge
      if (exact) edge++
      for (const [after, longest] of longer.longer) {
        const isPair = byClass.has(letter + after)
        // Behind any letter there is one edge for all pairs.
        longest.pairEdge = !isPair ? NO_EDGE : exact ? edge++ : edge + 1
      }
    }
  }

  function stateOf(ending: Ending, { longer, words }: Beginning): number {
    const known = states.get(ending)
    if (known !== undefined) return known
    for (const [letter, { longer: longest, state }] of longer) {
      slot.push(byClass.get(letter) ?? noSingle)
      next.push(state)
      for (const [after, { state: behind }] of longest) {
        const pair = byClass.get(letter + after)
        if (pair === undefined) continue
        slot.push(pair)
        next.push(behind)
      }
    }
    return finish(ending, words > 0)
  }

  /** The state before any letters at all, if only so many. */
  function stateOfLengths(fewest: number, most: number): number {
    const key = `${fewest}-${most}`
    const known = states.get(key)
    if (known !== undefined) return known
    const one = most > 0 ? stateOfLengths(Math.max(0, fewest - 1), most - 1) : 0
    const two = most > 1 ? stateOfLengths(Math.max(0, fewest - 2), most - 2) : 0
    if (most > 0) {
      slot.push(anySingle)
      next.push(one)
    }
    if (most > 1) {
      slot.push(anyPair)
      next.push(two)
    }
    return finish(key, fewest === 0)
  }

  /** Closes the state whose edges were added last. */
  function finish(key: string | Ending, ends: boolean): number {
    firstEdge.push(slot.length)
    states.set(key, final.length)
    return final.push(ends ? 1 : 0) - 1
  }
}
