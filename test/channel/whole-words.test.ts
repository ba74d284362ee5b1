import { describe, expect, it } from 'vitest'
import { type CandidateSearch, channelModel, withWholeWords, wordEditsOf } from '../../src/channel/index.ts'

const TEXTS = ['chi', 'chỉ', 'Chi', 'Chỉ', 'CHI']
const LIMITS = { width: 10, count: 10, reach: 20 }
/** Finds the reading itself alone, at no cost. */
const search: CandidateSearch = (read) => ({
  words: Uint32Array.of(TEXTS.indexOf(read)),
  costs: Float32Array.of(0),
})
const channel = channelModel([['a', 'a', 0]], 9, [['chi', 'chỉ', 0.75]])
const found = (read: string, own = channel) => {
  const { costs, words } = withWholeWords(search, own, TEXTS)(read, LIMITS)
  return Array.from(words, (word, i) => [TEXTS[word], costs[i]])
}

describe('withWholeWords', () => {
  it('adds the word that is read so as a whole', () => {
    expect(found('chỉ')).toEqual([
      ['chỉ', 0],
      ['chi', 0.75],
    ])
  })

  it('keeps the case of the reading', () => {
    expect(found('Chỉ')).toEqual([
      ['Chỉ', 0],
      ['Chi', 0.75],
    ])
  })

  it('leaves other readings, and other channels, as they are', () => {
    expect(found('chi')).toEqual([['chi', 0]])
    expect(found('chỉ', channelModel([['a', 'a', 0]], 9))).toEqual([['chỉ', 0]])
  })
})

describe('wordEditsOf', () => {
  it('lists whole words sorted', () => {
    const model = channelModel([], 9, [
      ['thi', 'thị', 2],
      ['chi', 'chỉ', 1],
    ])
    expect(wordEditsOf(model)).toEqual([
      ['chi', 'chỉ', 1],
      ['thi', 'thị', 2],
    ])
    expect(wordEditsOf(channelModel([], 9))).toEqual([])
  })
})
