import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadContextModel, vocabularyFingerprint } from '../../src/context-model/index.ts'
import { loadLanguageModel } from '../../src/language-model/index.ts'
import { HIDDEN, packToy, SHAPE, toyTensors, WIDTH, WORDS } from './toy-context-model.ts'

const packaged = (file: string) => readFileSync(new URL(`../../dictionaries/${file}`, import.meta.url))
let packed: Buffer

beforeAll(() => {
  packed = packToy(fc.sample(toyTensors, { numRuns: 1, seed: 1 })[0]!)
})

describe('loadContextModel', () => {
  it('reads the sizes and every section', () => {
    const model = loadContextModel(packed)
    const { fingerprint, near, far, topic, telling, places } = model
    const sizes = ({ rows, columns }: { rows: number; columns: number }) => [rows, columns]
    expect({ fingerprint, near, far, topic }).toEqual(SHAPE)
    expect([model.told, model.around].map(sizes)).toEqual([
      [WORDS, WIDTH],
      [WORDS, WIDTH],
    ])
    expect([telling.length, places.length]).toEqual([WORDS, 2 * (SHAPE.far - SHAPE.near) * WIDTH])
    expect(
      [model.nearWeights, model.farWeights, model.topicWeights, model.deepWeights, model.outWeights].map(sizes),
    ).toEqual([
      [2 * SHAPE.near * HIDDEN, WIDTH],
      [HIDDEN, WIDTH],
      [HIDDEN, WIDTH],
      [HIDDEN, HIDDEN],
      [WIDTH, HIDDEN],
    ])
    expect([model.nearBias, model.deepBias, model.outBias].map((bias) => bias.length)).toEqual([HIDDEN, HIDDEN, WIDTH])
  })

  it('reads bytes that do not begin at a multiple of four', () => {
    const shifted = Buffer.concat([Buffer.of(0), packed]).subarray(1)
    expect(loadContextModel(shifted).outBias).toEqual(loadContextModel(packed).outBias)
  })

  it('says that other files are no context model', () => {
    expect(() => loadContextModel(Buffer.from('PHLM, something else altogether, and long enough'), 'x.bin')).toThrow(
      'x.bin: is no context model: it does not begin with "PHCM"',
    )
    expect(() => loadContextModel(Buffer.alloc(0), 'x.bin')).toThrow('x.bin: is no context model')
  })

  it('says that a model is of another version', () => {
    const other = Buffer.from(packed)
    other.writeUInt32LE(9, 4)
    expect(() => loadContextModel(other, 'x.bin')).toThrow('x.bin: is of version 9, but this program reads version 1')
  })

  it('says of any part of a model that it is cut short', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36, max: packed.length - 1 }), (length) => {
        expect(() => loadContextModel(packed.subarray(0, length), 'x.bin')).toThrow('x.bin: is cut short')
      }),
    )
  })

  it('says that a model with more behind its end is damaged', () => {
    expect(() => loadContextModel(Buffer.concat([packed, Buffer.alloc(4)]), 'x.bin')).toThrow('x.bin: is damaged')
  })

  it.each([
    ['no whole number of lanes', WIDTH + 4],
    ['longer than its sum may grow', 520],
    ['empty', 0],
  ])('says that a model is damaged whose rows are %s', (_, width) => {
    const odd = Buffer.from(packed)
    odd.writeUInt32LE(width, 16)
    expect(() => loadContextModel(odd, 'x.bin')).toThrow('x.bin: is damaged: it has sizes that no model has')
  })
})

describe('the context model of the package', () => {
  it('is made for the vocabulary of the language model', () => {
    const { vocabulary } = loadLanguageModel(packaged('language-model.bin'))
    const model = loadContextModel(packaged('context-model.bin'))
    expect(model.fingerprint).toBe(vocabularyFingerprint(vocabulary))
    expect(model.told.rows).toBe(vocabulary.length)
  })
})
