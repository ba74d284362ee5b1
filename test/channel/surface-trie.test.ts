import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelModel, LONGEST_WORD, type SurfaceTrie, surfaceTrie } from '../../src/channel/index.ts'
import { segmentSlots } from '../../src/channel/segment-slots.ts'
import { NO_EDGE } from '../../src/channel/suffix-shapes.ts'
import { CLASS } from '../../src/channel/surface-trie.ts'

const letters = [...'aáàAbcd']
const channel = channelModel(
  [...letters, 'ab', 'cd'].map((segment) => [segment, segment, 0]),
  9,
)
const slots = segmentSlots(channel)
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 }), {
  maxLength: 60,
})

/** Every word of a trie with its index, spelled by the letters on the way down. */
function spelled({ firstChild, roots, single, word }: SurfaceTrie): Map<number, string> {
  const found = new Map<number, string>()
  const visit = (node: number, before: string): void => {
    const isLetter = node >= roots && word[node] !== CLASS
    const text = isLetter ? before + channel.written[slots.bySegment.indexOf(single[node]!)]! : before
    if (word[node]! >= 0) found.set(word[node]!, text)
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) visit(child, text)
  }
  for (let root = 0; root < roots; root++) visit(root, '')
  return found
}

describe('surfaceTrie', () => {
  it('holds every word once, under its index', () => {
    fc.assert(
      fc.property(words, fc.nat(2), (list, families) => {
        const trie = surfaceTrie(list, channel, (index) => index % (families + 1))
        expect(spelled(trie)).toEqual(new Map(list.map((word, i) => [i, word])))
      }),
    )
  })

  it('shares the beginnings of words', () => {
    // A root, a, ab, abc and abd.
    expect([...surfaceTrie(['abc', 'abd', 'ab'], channel).firstChild]).toEqual([1, 2, 3, 5, 5, 5])
  })

  it('gives every family of words a root', () => {
    const trie = surfaceTrie(['ab', 'cd', 'b'], channel, (index) => index % 2)
    expect(trie.roots).toBe(2)
    expect([...trie.firstChild.subarray(0, 3)]).toEqual([2, 4, 5])
  })

  it('puts a node for their class above three letters that differ in case and marks only', () => {
    const count = (list: readonly string[]) => surfaceTrie(list, channel).word.filter((word) => word === CLASS).length
    expect(count(['ba', 'bá', 'bà', 'bc'])).toBe(1)
    expect(count(['ba', 'bA', 'bd', 'bc'])).toBe(0)
  })

  it('marks the nodes where two letters are a segment of the channel', () => {
    const { pair } = surfaceTrie(['abc'], channel)
    const ab = slots.bySegment[channel.writtenIndex.get('ab')!]!
    expect([...pair]).toEqual([slots.noPair, slots.noPair, ab, slots.noPair])
  })

  it('leaves out words with letters that the channel does not know', () => {
    expect([...spelled(surfaceTrie(['ax', 'ac', 'xa'], channel)).keys()]).toEqual([1])
  })

  it('leaves out empty words and words that are too long', () => {
    const list = ['', 'a'.repeat(LONGEST_WORD + 1), 'b'.repeat(LONGEST_WORD)]
    expect([...spelled(surfaceTrie(list, channel)).keys()]).toEqual([2])
  })

  it('can hold no words at all', () => {
    expect(surfaceTrie([], channel).word).toHaveLength(0)
  })

  it('leads from state to state as the nodes lead from letter to letter', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { edge, firstChild, pairEdge, roots, shapes, state, word } = surfaceTrie(list, channel)
        const holds = (node: number, above: number | null, twoAbove: number | null): void => {
          const ownEdges = (of: number, index: number) =>
            index >= shapes.firstEdge[state[of]!]! && index < shapes.firstEdge[state[of]! + 1]!
          if (above !== null) expect(ownEdges(above, edge[node]!)).toBe(true)
          if (twoAbove !== null && pairEdge[node] !== NO_EDGE) expect(ownEdges(twoAbove, pairEdge[node]!)).toBe(true)
          if (word[node]! >= 0) expect(endsIn(state[node]!)).toBe(true)
          for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++) {
            if (word[node] === CLASS) holds(child, above, twoAbove)
            else holds(child, node, above)
          }
        }
        const endsIn = (it: number) => shapes.final[it] === 1
        for (let root = 0; root < roots; root++) holds(root, null, null)
      }),
    )
  })
})
