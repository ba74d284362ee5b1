import { describe, expect, it } from 'vitest'
import { packModel } from '../../scripts/language-model/pack.ts'
import {
  backoffOf,
  childOf,
  FORMAT_VERSION,
  loadLanguageModel,
  PARAGRAPH,
  probabilityOf,
} from '../../src/language-model/index.ts'
import { toyCorpus, toyEstimate, toyModel, toyPruned } from './toy-model.ts'

const TEXT = ['ủy ban nhân dân xã', 'ủy ban nhân dân tỉnh', 'nhân dân xã']
const corpus = toyCorpus(TEXT)
const packed = packModel(corpus.words, toyPruned(toyEstimate(corpus, 3)))

describe('loadLanguageModel', () => {
  const model = toyModel(TEXT)

  it('knows the order and every word by its id', () => {
    expect(model.order).toBe(3)
    expect(model.vocabulary).toEqual(corpus.words)
    for (const [id, word] of corpus.words.entries()) expect(model.ids.get(word)).toBe(id)
  })

  it('reads bytes that do not start at a multiple of four', () => {
    const shifted = new Uint8Array(packed.length + 3)
    shifted.set(packed, 3)
    const other = loadLanguageModel(shifted.subarray(3))
    expect(other.vocabulary).toEqual(model.vocabulary)
    expect(other.levels[1]!.gaps).toEqual(model.levels[1]!.gaps)
  })

  it.each([0, 3, 16])('rejects what is no model, %i bytes long', (length) => {
    expect(() => loadLanguageModel(new Uint8Array(length))).toThrow('is no language model')
  })

  it('rejects another version by its number', () => {
    const other = Uint8Array.from(packed)
    new Uint32Array(other.buffer, 0, 2)[1] = FORMAT_VERSION + 1
    expect(() => loadLanguageModel(other)).toThrow(`version ${FORMAT_VERSION + 1}`)
  })

  it('rejects a file that is cut short', () => {
    expect(() => loadLanguageModel(packed.subarray(0, packed.length - 8))).toThrow('cut short')
  })

  it.each([
    [1, 'is damaged: its vocabulary has another size'],
    [2, 'is damaged: it has another number of n-grams of order 2'],
  ])('rejects a number of n-grams of order %i that does not fit', (order, reason) => {
    const other = Uint8Array.from(packed)
    new Uint32Array(other.buffer, 16, 3)[order - 1]! -= 1
    expect(() => loadLanguageModel(other)).toThrow(reason)
  })

  it('reads a part of a larger buffer', () => {
    const buffer = Buffer.concat([Buffer.of(0), packed])
    expect(loadLanguageModel(buffer.subarray(1)).vocabulary).toEqual(model.vocabulary)
  })

  it('names the file in errors', () => {
    expect(() => loadLanguageModel(new Uint8Array(16), 'my.bin')).toThrow(
      expect.objectContaining({
        name: 'ModelError',
        file: 'my.bin',
        message: expect.stringMatching(/^my\.bin: is no/),
      }),
    )
  })
})

describe('childOf', () => {
  const model = toyModel(TEXT)
  const id = (word: string) => model.ids.get(word)!

  it('finds the word pair that was counted', () => {
    const pair = childOf(model, 1, id('nhân'), id('dân'))
    expect(pair).toBeGreaterThanOrEqual(0)
    expect(childOf(model, 2, pair, id('xã'))).toBeGreaterThanOrEqual(0)
  })

  it('finds no pair that was not counted', () => {
    expect(childOf(model, 1, id('dân'), id('nhân'))).toBe(-1)
  })

  it('finds nothing behind a history that is not in the model', () => {
    expect(childOf(model, 2, -1, id('xã'))).toBe(-1)
  })

  it('knows how paragraphs begin', () => {
    expect(childOf(model, 1, PARAGRAPH, id('ủy'))).toBeGreaterThanOrEqual(0)
    expect(childOf(model, 1, PARAGRAPH, id('tỉnh'))).toBe(-1)
  })

  it('finds each follower of a history in its own place, whichever is asked after first', () => {
    const followers = (order: readonly number[]) => {
      const fresh = toyModel(TEXT)
      return order.map((word) => [word, childOf(fresh, 1, PARAGRAPH, word)]).filter(([, node]) => node! >= 0)
    }
    const ids = model.vocabulary.map((_, word) => word)
    const upward = followers(ids)
    expect(upward.length).toBeGreaterThan(1)
    expect(new Set(upward.map(([, node]) => node)).size).toBe(upward.length)
    expect(followers([...ids].reverse()).reverse()).toEqual(upward)
  })
})

describe('probabilityOf and backoffOf', () => {
  const model = toyModel(TEXT)

  it('are logarithms of probabilities', () => {
    for (let word = 1; word < model.vocabulary.length; word++) {
      expect(probabilityOf(model, 1, word)).toBeLessThan(0)
    }
  })

  it('take nothing off after a history that is not in the model', () => {
    expect(backoffOf(model, 2, -1)).toBe(0)
  })
})
