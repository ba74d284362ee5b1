import type { ChannelModel } from './channel-model.ts'

/**
 * Words as a trie, its nodes in preorder: the subtree of node i is i … end[i] − 1, so that a walk goes down with i + 1
 * and skips with end[i], and the whole is four flat arrays.
 */
export interface SurfaceTrie {
  /** Depth of each node: the number of letters from the root, 1 for first letters. */
  readonly depth: Uint8Array
  /** First node behind the subtree of each node. */
  readonly end: Uint32Array
  /** Index of the word that ends at each node, or -1. */
  readonly word: Int32Array
  /** Channel index of each node's letter. */
  readonly single: Int16Array
  /** Channel index of the two letters that end at each node, or -1 where the channel has no such segment. */
  readonly pair: Int16Array
}

/** Longest word the trie takes, in letters. */
export const LONGEST_WORD = 24

/**
 * Builds a trie.
 *
 * @param surfaces distinct written words; longer ones than {@link LONGEST_WORD} are left out
 * @param channel the channel whose segment indices the nodes carry
 */
export function surfaceTrie(surfaces: readonly string[], channel: ChannelModel): SurfaceTrie {
  const order = surfaces.map((_, i) => i).filter((i) => surfaces[i]!.length <= LONGEST_WORD && surfaces[i] !== '')
  order.sort((a, b) => (surfaces[a]! < surfaces[b]! ? -1 : 1))
  const total = order.reduce(
    (sum, i, k) => sum + surfaces[i]!.length - (k === 0 ? 0 : shared(surfaces[i]!, surfaces[order[k - 1]!]!)),
    0,
  )
  const trie = {
    depth: new Uint8Array(total),
    end: new Uint32Array(total),
    word: new Int32Array(total).fill(-1),
    single: new Int16Array(total),
    pair: new Int16Array(total),
  }
  const path: number[] = []
  let previous = ''
  let next = 0
  for (const index of order) {
    const surface = surfaces[index]!
    for (let keep = shared(surface, previous); path.length > keep; ) trie.end[path.pop()!] = next
    for (let k = path.length; k < surface.length; k++) {
      trie.depth[next] = k + 1
      trie.single[next] = channel.writtenIndex.get(surface[k]!) ?? -1
      trie.pair[next] = k === 0 ? -1 : (channel.writtenIndex.get(surface.slice(k - 1, k + 1)) ?? -1)
      path.push(next++)
    }
    trie.word[path.at(-1)!] = index
    previous = surface
  }
  while (path.length > 0) trie.end[path.pop()!] = next
  return trie
}

function shared(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
