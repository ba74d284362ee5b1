import type { LabelTree } from './label-tree.ts'
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

/** Where the beginnings of words stand in the automaton, by node of the tree of their classes. */
export interface ShapedBeginnings {
  readonly shapes: SuffixShapes
  /** State that bounds what follows. */
  readonly state: Uint16Array
  /** Edge of the last letter, from the state of the beginning without that letter. */
  readonly edge: Uint16Array
  /** Edge of the last two letters, from the state of the beginning without them, or {@link NO_EDGE}. */
  readonly pairEdge: Uint16Array
}

/** Words as a tree of classes of letters, below nodes for their families. */
export interface ClassTree {
  readonly tree: LabelTree
  /** How many words end at a node. */
  readonly endings: ReadonlyMap<number, number>
  /** Names of the classes, by label. */
  readonly classes: readonly string[]
}

/** Stands where two letters are no segment of the channel. */
export const NO_EDGE = 0xffff
/** Endings of fewer words than this are bounded by their lengths alone. */
const COMMON = 50

/**
 * Builds the automaton.
 *
 * @param classTree the words
 * @param slots the slots of the channel
 */
export function suffixShapes(classTree: ClassTree, slots: SegmentSlots): ShapedBeginnings {
  const endings = endingsOf(classTree)
  const edges = edgeSlots(classTree, slots)
  for (let common = COMMON; ; common *= 2) {
    const shaped = shapesOf(endings, edges, slots, common)
    // Edges are numbered in 16 bits: where a large dictionary has too many, more of them are bounded by length.
    if (shaped.shapes.slot.length < NO_EDGE) return shaped
  }
}

/** What follows a beginning: the same for all beginnings that the same classes of letters follow. */
interface Ending {
  readonly number: number
  /** How many words end so, after any beginning. */
  words: number
  /** Fewest and most letters. */
  readonly fewest: number
  readonly most: number
  readonly isWord: boolean
}

interface Endings {
  /** Ending of each node. */
  readonly of: readonly Ending[]
  /** Nodes below each node, by label: so equal endings have equal edges. */
  readonly below: readonly (readonly number[])[]
  readonly label: readonly number[]
}

function endingsOf({ endings, tree }: ClassTree): Endings {
  const of: Ending[] = []
  const below: number[][] = []
  const words: number[] = []
  const byKey = new Map<string, Ending>()
  // A node's number is higher than that of the one above it.
  for (let node = tree.size - 1; node >= 0; node--) {
    const ending = endings.get(node) ?? 0
    const nodes = tree.below(node).sort((a, b) => tree.label[a]! - tree.label[b]!)
    let count = ending
    let fewest = ending > 0 ? 0 : Number.POSITIVE_INFINITY
    let most = 0
    let key = ending > 0 ? '.' : ''
    for (const next of nodes) {
      const after = of[next]!
      count += words[next]!
      if (after.fewest < fewest) fewest = after.fewest + 1
      if (after.most >= most) most = after.most + 1
      key += `${tree.label[next]} ${after.number},`
    }
    let kind = byKey.get(key)
    if (kind === undefined) {
      kind = { number: byKey.size, words: 0, fewest, most, isWord: ending > 0 }
      byKey.set(key, kind)
    }
    kind.words += count
    words[node] = count
    below[node] = nodes
    of[node] = kind
  }
  return { of, below, label: tree.label }
}

/** Tells the slots of a class and of two in a row; that of a pair is -1 where the channel has none such. */
function edgeSlots({ classes }: ClassTree, { byClass, noSingle }: SegmentSlots) {
  const pairs = new Map<number, number>()
  return {
    ofSingle: (label: number): number => byClass.get(classes[label]!) ?? noSingle,
    ofPair: (first: number, second: number): number => {
      const key = first * classes.length + second
      let slot = pairs.get(key)
      if (slot === undefined) {
        slot = byClass.get(classes[first]! + classes[second]!) ?? -1
        pairs.set(key, slot)
      }
      return slot
    },
  }
}

function shapesOf(
  { below, label, of }: Endings,
  { ofPair, ofSingle }: ReturnType<typeof edgeSlots>,
  { anyPair, anySingle }: SegmentSlots,
  common: number,
): ShapedBeginnings {
  const firstEdge = [0]
  const slots: number[] = []
  const next: number[] = []
  const final: number[] = []
  const stateOf = new Map<Ending, number>()
  const byLengths = new Map<number, number>()
  const state = new Uint16Array(of.length)
  const edge = new Uint16Array(of.length).fill(NO_EDGE)
  const pairEdge = new Uint16Array(of.length).fill(NO_EDGE)
  // The root has nodes for the families below it, and is no beginning itself.
  for (let node = of.length - 1; node > 0; node--) shape(node)
  return {
    shapes: {
      firstEdge: Uint16Array.from(firstEdge),
      slot: Uint16Array.from(slots),
      next: Uint16Array.from(next),
      final: Uint8Array.from(final),
    },
    state,
    edge,
    pairEdge,
  }

  function shape(node: number): void {
    const ending = of[node]!
    const isCommon = ending.words >= common
    state[node] = isCommon ? letterState(ending, node) : lengthState(ending.fewest, ending.most)
    let at = firstEdge[state[node]!]!
    for (const letter of below[node]!) {
      edge[letter] = at
      if (isCommon) at++
      for (const after of below[letter]!) {
        if (ofPair(label[letter]!, label[after]!) < 0) continue
        // Behind any letter there is one edge for all pairs.
        pairEdge[after] = isCommon ? at++ : at + 1
      }
    }
  }

  function letterState(ending: Ending, node: number): number {
    const known = stateOf.get(ending)
    if (known !== undefined) return known
    for (const letter of below[node]!) {
      slots.push(ofSingle(label[letter]!))
      next.push(state[letter]!)
      for (const after of below[letter]!) {
        const pair = ofPair(label[letter]!, label[after]!)
        if (pair < 0) continue
        slots.push(pair)
        next.push(state[after]!)
      }
    }
    const made = finish(ending.isWord)
    stateOf.set(ending, made)
    return made
  }

  /** The state before any letters at all, if only so many. */
  function lengthState(fewest: number, most: number): number {
    const key = fewest * 256 + most
    const known = byLengths.get(key)
    if (known !== undefined) return known
    const one = most > 0 ? lengthState(Math.max(0, fewest - 1), most - 1) : 0
    const two = most > 1 ? lengthState(Math.max(0, fewest - 2), most - 2) : 0
    if (most > 0) {
      slots.push(anySingle)
      next.push(one)
    }
    if (most > 1) {
      slots.push(anyPair)
      next.push(two)
    }
    const made = finish(fewest === 0)
    byLengths.set(key, made)
    return made
  }

  /** Closes the state whose edges were added last. */
  function finish(isWord: boolean): number {
    firstEdge.push(slots.length)
    return final.push(isWord ? 1 : 0) - 1
  }
}
