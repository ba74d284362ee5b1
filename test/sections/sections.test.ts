import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSections, sectionReader } from '../../src/sections/index.ts'

const cutShort = () => new Error('cut short')
const bytes = fc.uint8Array({ maxLength: 9 })
const numbers = fc.uint16Array({ maxLength: 5 })

describe('sectionReader', () => {
  it('reads sections of any length where they were packed, wherever the bytes lie', () => {
    fc.assert(
      fc.property(bytes, numbers, bytes, fc.nat(3), (one, two, three, shift) => {
        const packed = packSections([one, two, three])
        const shifted = new Uint8Array(shift + packed.length)
        shifted.set(packed, shift)
        const reader = sectionReader(shifted.subarray(shift), cutShort)
        const taken = [
          reader.take(Uint8Array, one.length, 1),
          reader.take(Uint16Array, two.length, 2),
          reader.take(Uint8Array, three.length, 1),
        ]
        expect(taken.map((section) => [...section])).toEqual([[...one], [...two], [...three]])
        expect(reader.left()).toBe(0)
      }),
    )
  })

  it('copies nothing that lies as it must', () => {
    const packed = packSections([Uint32Array.of(1, 2)])
    expect(sectionReader(packed, cutShort).take(Uint32Array, 2, 4).buffer).toBe(packed.buffer)
  })

  it('throws the error given where the bytes end too soon', () => {
    expect(() => sectionReader(new Uint8Array(7), cutShort).take(Uint32Array, 2, 4)).toThrow('cut short')
  })
})
