import { childOf, type LanguageModel } from '../language-model/index.ts'

/**
 * Finds the n-gram of order n + 1 that goes on from n-gram `node` of order n with a word; -1 if the model has none.
 */
export type ChildLookup = (n: number, node: number, word: number) => number

const BITS = 18

/**
 * `childOf` with a memory: lookups repeat from state to state and from sentence to sentence. Each slot of the memory
 * holds the last lookup that fell on it.
 *
 * @param model the language model
 */
export function childLookup(model: LanguageModel): ChildLookup {
  const slotNode = new Int32Array(1 << BITS).fill(-1)
  const slotWord = new Uint16Array(1 << BITS)
  const slotChild = new Int32Array(1 << BITS)
  return (n, node, word) => {
    const tag = node * 4 + n
    const slot = (Math.imul(tag, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> (32 - BITS)
    if (slotNode[slot] === tag && slotWord[slot] === word) return slotChild[slot]!
    const found = childOf(model, n, node, word)
    slotNode[slot] = tag
    slotWord[slot] = word
    slotChild[slot] = found
    return found
  }
}
