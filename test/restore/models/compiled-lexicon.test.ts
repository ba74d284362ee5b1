import { describe, expect, it } from 'vitest'
import { type Candidates, surfaceTrie } from '../../../src/channel/index.ts'
import { surfacesOf } from '../../../src/restore/lattice/surfaces.ts'
import { fingerprintOf, packLexicon, unpackLexicon } from '../../../src/restore/models/compiled-lexicon.ts'
import { toyModel } from '../../language-model/toy-model.ts'
import { TOY_CHANNEL, toyLexicon } from '../toy-lexicon.ts'

const model = toyModel(['ủy ban nhân dân xã', 'hóa UBND'])
const { search } = toyLexicon(model)
const surfaces = surfacesOf(model)
const trie = surfaceTrie(surfaces.text, TOY_CHANNEL)
const limits = { width: 10, count: 9, reach: 30 }
const common = new Map<string, Candidates>(['dan', 'hoa', 'zzz'].map((read) => [read, search(read, limits)]))
const packed = packLexicon({ surfaces, trie, common, fingerprint: 7 })

describe('unpackLexicon', () => {
  const lexicon = unpackLexicon(packed)

  it('reads the surfaces and the trie that packLexicon wrote', () => {
    expect(lexicon.surfaces).toEqual(surfaces)
    expect(lexicon.trie).toEqual(trie)
    expect(lexicon.fingerprint).toBe(7)
  })

  it('reads the candidates of readings, their costs to 1/256 nat', () => {
    for (const [read, { costs, words }] of common) {
      const found = lexicon.common.get(read)!
      expect(found.words).toEqual(words)
      costs.forEach((cost, k) => {
        expect(Math.abs(found.costs[k]! - cost)).toBeLessThanOrEqual(1 / 512)
      })
    }
  })

  it('knows nothing of other readings', () => {
    expect(lexicon.common.get('ban')).toBeUndefined()
    expect(lexicon.common.size).toBe(3)
  })

  it('reads bytes that do not start at a multiple of four', () => {
    const shifted = new Uint8Array(packed.length + 1)
    shifted.set(packed, 1)
    expect(unpackLexicon(shifted.subarray(1)).surfaces).toEqual(surfaces)
  })

  it('rejects other bytes and a file cut short', () => {
    expect(() => unpackLexicon(new Uint8Array(64))).toThrow('not a compiled lexicon')
    expect(() => unpackLexicon(packed.subarray(0, packed.length - 8))).toThrow('cut short')
    expect(() => unpackLexicon(new Uint8Array(0))).toThrow('cut short')
  })
})

describe('fingerprintOf', () => {
  it('changes with the vocabulary and with the channel', () => {
    const one = fingerprintOf(model, TOY_CHANNEL)
    expect(fingerprintOf(model, TOY_CHANNEL)).toBe(one)
    expect(fingerprintOf(toyModel(['ủy ban']), TOY_CHANNEL)).not.toBe(one)
    const origins = new Map([...TOY_CHANNEL.origins].slice(1))
    expect(fingerprintOf(model, { ...TOY_CHANNEL, origins })).not.toBe(one)
  })
})
