import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PairTable } from '../../../src/restore/decoder/pair-table.ts'

const id = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0x8000, 0xfffe))
const sums = fc.array(fc.tuple(id, id, fc.integer({ min: 1, max: 9 })), { maxLength: 1500, size: 'max' })

const filled = (added: readonly (readonly [number, number, number])[]) => {
  const table = new PairTable()
  const known = new Map<string, number>()
  for (const [previous, word, by] of added) {
    table.add(previous, word, by)
    known.set(`${previous} ${word}`, (known.get(`${previous} ${word}`) ?? 0) + by)
  }
  return {
    known: [...known].map(([key, sum]) => [...key.split(' ').map(Number), sum] as [number, number, number]),
    table,
  }
}

describe('PairTable', () => {
  it('sums up what is added to each pair', () => {
    fc.assert(
      fc.property(sums, (added) => {
        const { known, table } = filled(added)
        for (const [previous, word, sum] of known) expect(table.get(previous, word)).toBe(sum)
      }),
      { numRuns: 20 },
    )
  })

  it('has nothing for a pair never added', () => {
    const { table } = filled([[1, 2, 3]])
    expect(table.get(2, 1)).toBe(0)
  })

  it('maps each number with its pair', () => {
    fc.assert(
      fc.property(sums, (added) => {
        const { known, table } = filled(added)
        const mapped = table.map((sum, previous, word) => sum + 2 * previous + 3 * word)
        for (const [previous, word, sum] of known) {
          expect(mapped.get(previous, word)).toBe(sum + 2 * previous + 3 * word)
          expect(table.get(previous, word)).toBe(sum)
        }
      }),
      { numRuns: 20 },
    )
  })
})
