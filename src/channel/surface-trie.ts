import type { ChannelModel } from './channel-model.ts'
import { letterClass, type SegmentSlots, segmentSlots } from './segment-slots.ts'
import { type Beginning, NO_EDGE, noLetters, type SuffixShapes, suffixShapes } from './suffix-shapes.ts'

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
/** Longest word the trie takes, in letters. */
export const LONGEST_WORD = 24
/** Fewest letters that get a node for their class. */
const CLASS_SIZE = 3

/**
 * Builds a trie.
 *
 * @param surfaces distinct written words; left out are those longer than {@link LONGEST_WORD} and those with a letter
 *   that the channel cannot read
 * @param channel the channel whose segments the nodes carry
 * @param familyOf family of a word by its index: words of a family share a root, and a walk is the faster the more of
 *   their endings they share
 */
export function surfaceTrie(
  surfaces: readonly string[],
  channel: ChannelModel,
  familyOf: (index: number) => number = () => 0,
): SurfaceTrie {
  const slots = segmentSlots(channel)
  const classOf = letterClasses()
  const families = new Map<number, SpelledWord[]>()
  surfaces.forEach((text, index) => {
    if (text === '' || text.length > LONGEST_WORD || !isReadable(text, channel)) return
    const words = families.get(familyOf(index)) ?? []
    families.set(familyOf(index), words)
    words.push({ index, text, classes: Array.from({ length: text.length }, (_, k) => classOf(text[k]!)) })
  })
  const roots = [...families.values()].map(rootOf)
  const shapes = suffixShapes(
    roots.map(({ beginning }) => beginning),
    slots,
  )
  const branches = [...roots]
  const firstChild: number[] = []
  for (let node = 0; node < branches.length; node++) {
    firstChild.push(branches.length)
    for (const child of childrenOf(branches[node]!)) branches.push(child)
  }
  firstChild.push(branches.length)
  return {
    roots: roots.length,
    firstChild: Uint32Array.from(firstChild),
    ...columnsOf(branches, channel, slots),
    shapes,
  }
}

/** A word with the classes of its letters. */
interface SpelledWord {
  readonly index: number
  readonly text: string
  readonly classes: readonly LetterClass[]
}

interface LetterClass {
  readonly name: string
  /** One character that stands for the class. */
  readonly key: string
}

/** Words that begin alike: from … to − 1 of their family, in order. */
interface Branch {
  readonly words: readonly SpelledWord[]
  readonly from: number
  readonly to: number
  /** How many letters they share; of the last, if `ofClass`, only the class. */
  readonly length: number
  readonly ofClass: boolean
  readonly beginning: Beginning
}

function rootOf(unsorted: readonly SpelledWord[]): Branch {
  // The class before each letter: letters of a class come together.
  const keys = new Map(unsorted.map((it) => [it, it.classes.map(({ key }, k) => key + it.text[k]!).join('')]))
  const words = [...unsorted].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1))
  const root = noLetters()
  for (const { classes } of words) {
    let beginning = root
    for (const { name } of classes) {
      let longer = beginning.longer.get(name)
      if (longer === undefined) {
        longer = noLetters()
        beginning.longer.set(name, longer)
      }
      beginning = longer
    }
    beginning.words++
  }
  return { words, from: 0, to: words.length, length: 0, ofClass: false, beginning: root }
}

function childrenOf(branch: Branch): Branch[] {
  if (branch.ofClass) return lettersOf(branch)
  const { beginning, from, length, to, words } = branch
  const children: Branch[] = []
  let start = words[from]!.text.length === length ? from + 1 : from
  while (start < to) {
    const { name } = words[start]!.classes[length]!
    const stop = endOf(start, to, (k) => words[k]!.classes[length]!.name === name)
    const ofClass = {
      words,
      from: start,
      to: stop,
      length: length + 1,
      ofClass: true,
      beginning: beginning.longer.get(name)!,
    }
    const letters = lettersOf(ofClass)
    if (letters.length < CLASS_SIZE) children.push(...letters)
    else children.push(ofClass)
    start = stop
  }
  return children
}

function lettersOf(ofClass: Branch): Branch[] {
  const { from, length, to, words } = ofClass
  const letters: Branch[] = []
  for (let start = from; start < to; ) {
    const letter = words[start]!.text[length - 1]
    const stop = endOf(start, to, (k) => words[k]!.text[length - 1] === letter)
    letters.push({ ...ofClass, from: start, to: stop, ofClass: false })
    start = stop
  }
  return letters
}

function endOf(start: number, to: number, goesOn: (k: number) => boolean): number {
  let stop = start
  while (stop < to && goesOn(stop)) stop++
  return stop
}

function columnsOf(branches: readonly Branch[], { writtenIndex }: ChannelModel, slots: SegmentSlots) {
  const nodes = branches.length
  const word = new Int32Array(nodes).fill(NO_WORD)
  const single = new Uint16Array(nodes).fill(slots.noSingle)
  const pair = new Uint16Array(nodes).fill(slots.noPair)
  const slotOf = (segment: string, none: number): number => {
    const index = writtenIndex.get(segment)
    return index === undefined ? none : slots.bySegment[index]!
  }
  branches.forEach(({ from, length, ofClass, words }, node) => {
    const { index, text } = words[from]!
    if (ofClass) word[node] = CLASS
    else if (length > 0) {
      if (text.length === length) word[node] = index
      single[node] = slotOf(text[length - 1]!, slots.noSingle)
      if (length > 1) pair[node] = slotOf(text.slice(length - 2, length), slots.noPair)
    }
  })
  return {
    word,
    single,
    pair,
    state: Uint16Array.from(branches, ({ beginning }) => beginning.state),
    edge: Uint16Array.from(branches, ({ beginning }) => beginning.edge),
    pairEdge: Uint16Array.from(branches, ({ beginning, length }) => (length > 1 ? beginning.pairEdge : NO_EDGE)),
  }
}

/** Whether every letter is a segment of the channel or part of one. */
function isReadable(word: string, { writtenIndex }: ChannelModel): boolean {
  for (let k = 0; k < word.length; k++) {
    const known =
      writtenIndex.has(word[k]!) ||
      writtenIndex.has(word.slice(k, k + 2)) ||
      (k > 0 && writtenIndex.has(word.slice(k - 1, k + 1)))
    if (!known) return false
  }
  return true
}

/** Tells the class of a letter, and remembers it. */
function letterClasses(): (letter: string) => LetterClass {
  const byLetter = new Map<string, LetterClass>()
  const keys = new Map<string, string>()
  return (letter) => {
    let found = byLetter.get(letter)
    if (found === undefined) {
      const name = letterClass(letter)
      const key = keys.get(name) ?? String.fromCharCode(keys.size)
      keys.set(name, key)
      found = { name, key }
      byLetter.set(letter, found)
    }
    return found
  }
}
