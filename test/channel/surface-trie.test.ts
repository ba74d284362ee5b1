import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelModel, LONGEST_WORD, type SurfaceTrie, surfaceTrie } from '../../src/channel/index.ts'

const letters = [...'abcd']
const channel = channelModel(
  [...letters, 'ab', 'cd'].map((segment) => [segment, segment, 0]),
  9,
)
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 }), {
  maxLength: 30,
})

/** Every word of a trie with its index, spelled by the letters on the way down. */
function spelled({ depth, single, word }: SurfaceTrie): Map<number, string> {
  const found = new Map<number, string>()
  const path: string[] = []
  for (let node = 0; node < depth.length; node++) {
    path.length = depth[node]! - 1
    path.push(channel.written[single[node]!]!)
    if (word[node]! >= 0) found.set(word[node]!, path.join(''))
  }
  return found
}

describe('surfaceTrie', () => {
  it('holds every word once, under its index', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(spelled(surfaceTrie(list, channel))).toEqual(new Map(list.map((word, i) => [i, word])))
      }),
    )
  })

  it('ends a subtree at the first node that is no deeper', () => {
    fc.assert(
      fc.property(words, (list) => {
        const { depth, end } = surfaceTrie(list, channel)
        for (let node = 0; node < depth.length; node++) {
          let next = node + 1
          while (next < depth.length && depth[next]! > depth[node]!) next++
          expect(end[node]).toBe(next)
        }
      }),
    )
  })

  it('shares the beginnings of words', () => {
    expect(surfaceTrie(['abc', 'abd', 'ab'], channel).depth).toEqual(Uint8Array.of(1, 2, 3, 3))
  })

  it('marks the nodes where two letters are a segment of the channel', () => {
    const { pair } = surfaceTrie(['abc'], channel)
    expect([...pair]).toEqual([-1, channel.writtenIndex.get('ab'), -1])
  })

  it('marks letters that the channel does not know', () => {
    expect([...surfaceTrie(['ax'], channel).single]).toEqual([0, -1])
  })

  it('leaves out empty words and words that are too long', () => {
    const list = ['', 'a'.repeat(LONGEST_WORD + 1), 'b'.repeat(LONGEST_WORD)]
    expect([...spelled(surfaceTrie(list, channel)).keys()]).toEqual([2])
  })
})
