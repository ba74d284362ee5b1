import type { ChannelModel } from './channel-model.ts'
import { type SegmentSlots, segmentSlots } from './segment-slots.ts'
import { NO_EDGE, type SuffixShapes, suffixShapes } from './suffix-shapes.ts'
import { type WordTree, wordTree } from './word-tree.ts'

/**
 * Words as a trie in flat arrays: the nodes below node i are firstChild[i] … firstChild[i + 1] − 1. Where three letters
 * or more may follow that differ in case and marks only, a node for their class stands between, so that a walk can pass
 * by all of them at once.
 */
export interface SurfaceTrie {
  /** How many of the first nodes are roots. */
  readonly roots: number
  /** First node below each node, and behind the last node the number of nodes. */
  readonly firstChild: Uint32Array
  /** Index of the word that ends at each node; {@link NO_WORD}; or {@link CLASS} for the node of a class. */
  readonly word: Int32Array
  /** Slot of each node's letter; see `segment-slots.ts`. */
  readonly single: Uint16Array
  /** Slot of each node's letter and the one before. */
  readonly pair: Uint16Array
  /** State of `shapes` that bounds what follows each node. */
  readonly state: Uint16Array
  /** Edge of `shapes` for each node's letter, from the state of the node above. */
  readonly edge: Uint16Array
  /** Edge for each node's letter and the one before, or {@link NO_EDGE}. */
  readonly pairEdge: Uint16Array
  readonly shapes: SuffixShapes
}

export const NO_WORD = -1
export const CLASS = -2
/** Fewest letters that get a node for their class. */
const CLASS_SIZE = 3

/**
 * Builds a trie.
 *
 * @param surfaces distinct written words; left out are those longer than `LONGEST_WORD` and those with a letter that the
 *   channel cannot read
 * @param channel the channel whose segments the nodes carry
 * @param familyOf family of a word by its index, a small number: words of a family share a root, and a walk is the
 *   faster the more of their endings they share
 */
export function surfaceTrie(
  surfaces: readonly string[],
  channel: ChannelModel,
  familyOf: (index: number) => number = () => 0,
): SurfaceTrie {
  const slots = segmentSlots(channel)
  const words = wordTree(surfaces, channel, familyOf)
  const { classes, classNode, classTree, endings } = words
  const { edge, pairEdge, shapes, state } = suffixShapes({ tree: classTree, endings, classes }, slots)
  const { firstChild, isClass, node, roots } = levelOrder(words)
  const { pair, single } = slotsOf(words, channel, slots)
  const trie = {
    roots,
    firstChild: Uint32Array.from(firstChild),
    word: new Int32Array(node.length),
    single: new Uint16Array(node.length),
    pair: new Uint16Array(node.length),
    state: new Uint16Array(node.length),
    edge: new Uint16Array(node.length),
    pairEdge: new Uint16Array(node.length),
    shapes,
  }
  for (let i = 0; i < node.length; i++) {
    const it = node[i]!
    const itsClass = classNode[it]!
    trie.word[i] = isClass[i] ? CLASS : (words.word.get(it) ?? NO_WORD)
    trie.single[i] = single[it]!
    trie.pair[i] = pair[it]!
    trie.state[i] = state[itsClass]!
    trie.edge[i] = edge[itsClass]!
    trie.pairEdge[i] = pairEdge[itsClass]!
  }
  return trie
}

/** The nodes as they stand in the trie: those below one side by side. */
interface LevelOrder {
  readonly roots: number
  readonly firstChild: readonly number[]
  /** Node of the word tree; for a class that of one of its letters. */
  readonly node: readonly number[]
  readonly isClass: readonly boolean[]
}

function levelOrder({ classNode, tree }: WordTree): LevelOrder {
  const node = tree.below(0).reverse()
  const isClass = node.map(() => false)
  const members: (readonly number[])[] = []
  const firstChild: number[] = []
  const roots = node.length
  const put = (it: number, ofClass: boolean): number => {
    isClass.push(ofClass)
    return node.push(it) - 1
  }
  for (let i = 0; i < node.length; i++) {
    firstChild.push(node.length)
    if (isClass[i]) {
      for (const letter of members[i]!) put(letter, false)
      continue
    }
    const below = tree.below(node[i]!).sort((a, b) => classNode[a]! - classNode[b]! || a - b)
    for (let start = 0; start < below.length; ) {
      let stop = start + 1
      while (stop < below.length && classNode[below[stop]!] === classNode[below[start]!]) stop++
      const letters = below.slice(start, stop)
      if (letters.length < CLASS_SIZE) for (const letter of letters) put(letter, false)
      else members[put(letters[0]!, true)] = letters
      start = stop
    }
  }
  firstChild.push(node.length)
  return { roots, firstChild, node, isClass }
}

/** Slots of the letter of each node of the word tree, and of this and the letter before. */
function slotsOf({ letters, tree }: WordTree, { writtenIndex }: ChannelModel, slots: SegmentSlots) {
  const single = new Uint16Array(tree.size).fill(slots.noSingle)
  const pair = new Uint16Array(tree.size).fill(slots.noPair)
  const slotOf = (segment: string): number => {
    const index = writtenIndex.get(segment)
    return index === undefined ? -1 : slots.bySegment[index]!
  }
  const ofLetter = letters.map(slotOf)
  const ofPair = new Map<number, number>()
  const visit = (node: number, before: number): void => {
    const letter = tree.label[node]!
    if (ofLetter[letter]! >= 0) single[node] = ofLetter[letter]!
    if (before >= 0) {
      const key = before * letters.length + letter
      let slot = ofPair.get(key)
      if (slot === undefined) {
        slot = slotOf(letters[before]! + letters[letter]!)
        ofPair.set(key, slot)
      }
      if (slot >= 0) pair[node] = slot
    }
    for (const child of tree.below(node)) visit(child, letter)
  }
  for (const root of tree.below(0)) for (const first of tree.below(root)) visit(first, -1)
  return { single, pair }
}
