import { describe, expect, it } from 'vitest'
import { encodeCorpus, PARAGRAPH, UNKNOWN } from '../../../scripts/language-model/encode-corpus.ts'

const source = (name: string, lines: readonly string[], weight = 1, holdOutEvery = 0) => ({
  name,
  read: () => Buffer.from(`${lines.join('\n')}\n`),
  weight,
  holdOutEvery,
})

describe('encodeCorpus', () => {
  it('numbers words by count, behind the unknown word and the boundary', () => {
    const { words, streams } = encodeCorpus([source('a', ['xã xã tỉnh', 'xã'])], 100, 1, 1)
    expect(words).toEqual(['<unk>', '<s>', 'xã', 'tỉnh'])
    expect([...streams[0]!.ids]).toEqual([2, 2, 3, PARAGRAPH, 2, PARAGRAPH])
  })

  it('takes rare words for unknown', () => {
    const { words, streams } = encodeCorpus([source('a', ['xã xã tỉnh'])], 100, 2, 2)
    expect(words).toEqual(['<unk>', '<s>', 'xã'])
    expect([...streams[0]!.ids]).toEqual([2, 2, UNKNOWN, PARAGRAPH])
  })

  it('asks more of words that are no syllables', () => {
    const { words } = encodeCorpus([source('a', ['xã xã website website UBND UBND'])], 100, 2, 3)
    expect(words.slice(2).sort()).toEqual(['UBND', 'xã'])
  })

  it('weighs the counts of a source', () => {
    const { words } = encodeCorpus([source('a', ['xã xã xã']), source('b', ['tỉnh'], 4)], 100, 1, 1)
    expect(words.slice(2)).toEqual(['tỉnh', 'xã'])
  })

  it('keeps to the size of the vocabulary', () => {
    expect(encodeCorpus([source('a', ['xã xã tỉnh'])], 3, 1, 1).words).toEqual(['<unk>', '<s>', 'xã'])
  })

  it('holds every n-th paragraph out of the counts', () => {
    const { heldOut, streams, words } = encodeCorpus([source('a', ['xã', 'tỉnh', 'xã', 'tỉnh'], 1, 2)], 100, 1, 1)
    expect(words.slice(2)).toEqual(['xã'])
    expect(streams[0]!.ids).toHaveLength(4)
    expect([...heldOut.ids]).toEqual([UNKNOWN, PARAGRAPH, UNKNOWN, PARAGRAPH])
  })

  it('counts numbers by class and composed and decomposed letters alike', () => {
    const { words } = encodeCorpus([source('a', ['xã', 'xã'.normalize('NFD'), 'năm 2024'])], 100, 1, 1)
    expect(words[2]).toBe('xã')
    expect(words.slice(3).sort()).toEqual(['<y>', 'năm'])
  })
})
