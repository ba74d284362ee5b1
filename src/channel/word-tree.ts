import type { ChannelModel } from './channel-model.ts'
import { LabelTree } from './label-tree.ts'
import { letterClass } from './segment-slots.ts'

/** Longest word that is looked for, in letters. */
export const LONGEST_WORD = 24

/** Numbers for the letters of words and for their classes. */
export interface Alphabet {
  /** Letters by number. */
  readonly letters: readonly string[]
  /** Number of each letter's class. */
  readonly classOf: readonly number[]
  /** Name of each class. */
  readonly classes: readonly string[]
}

/** Words as a tree of letters, and as a tree of the classes of their letters. */
export interface WordTree extends Alphabet {
  /** Families by number at the first level, then letters. */
  readonly tree: LabelTree
  /** Index of the word that ends at each node of the tree. */
  readonly word: ReadonlyMap<number, number>
  /** Families, then classes. */
  readonly classTree: LabelTree
  /** Node of the class tree for each node of the tree. */
  readonly classNode: readonly number[]
  /** How many words end at each node of the class tree. */
  readonly endings: ReadonlyMap<number, number>
}

/**
 * Puts words together that begin alike.
 *
 * @param words distinct words; left out are empty ones, those longer than {@link LONGEST_WORD} and those with a letter
 *   that the channel cannot read
 * @param channel the channel
 * @param familyOf family of a word by its index
 */
export function wordTree(
  words: readonly string[],
  { writtenIndex }: ChannelModel,
  familyOf: (index: number) => number,
): WordTree {
  const alphabet = growingAlphabet()
  const tree = new LabelTree()
  const classTree = new LabelTree()
  const classNode = [0]
  const word = new Map<number, number>()
  const endings = new Map<number, number>()
  const below = (node: number, label: number, itsClass: number): number => {
    const child = tree.grow(node, label)
    if (child === classNode.length) classNode.push(classTree.grow(classNode[node]!, itsClass))
    return child
  }
  words.forEach((text, index) => {
    if (text === '' || text.length > LONGEST_WORD || !isReadable(text, writtenIndex)) return
    const family = familyOf(index)
    let node = below(0, family, family)
    for (let k = 0; k < text.length; k++) {
      const letter = alphabet.numberOf(text.charAt(k))
      node = below(node, letter, alphabet.classOf[letter]!)
    }
    word.set(node, index)
    const ending = classNode[node]!
    endings.set(ending, (endings.get(ending) ?? 0) + 1)
  })
  return { ...alphabet, tree, word, classTree, classNode, endings }
}

/** Whether every letter is a segment of the channel or part of one. */
function isReadable(text: string, writtenIndex: ReadonlyMap<string, number>): boolean {
  for (let k = 0; k < text.length; k++) {
    const isKnown =
      writtenIndex.has(text.charAt(k)) ||
      writtenIndex.has(text.slice(k, k + 2)) ||
      (k > 0 && writtenIndex.has(text.slice(k - 1, k + 1)))
    if (!isKnown) return false
  }
  return true
}

function growingAlphabet() {
  const letters: string[] = []
  const classes: string[] = []
  const classOf: number[] = []
  const numbers = new Map<string, number>()
  const numberOf = (letter: string): number => {
    let number = numbers.get(letter)
    if (number === undefined) {
      number = letters.push(letter) - 1
      numbers.set(letter, number)
      const name = letterClass(letter)
      const known = classes.indexOf(name)
      classOf.push(known < 0 ? classes.push(name) - 1 : known)
    }
    return number
  }
  return { letters, classes, classOf, numberOf }
}
