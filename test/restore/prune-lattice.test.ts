import { describe, expect, it } from 'vitest'
import { pruneLattice } from '../../src/restore/prune-lattice.ts'
import { chain, decided } from './lattices.ts'

const base = chain([
  [
    [5, 1],
    [6, 2],
  ],
  [[7, 0]],
])
const lattice = {
  ...base,
  spans: [
    [0, 3],
    [4, 6],
  ] as const,
}

describe('pruneLattice', () => {
  it('drops choices that no path has', () => {
    const { bundles } = pruneLattice(lattice, decided(lattice, [1, 0], 1))
    expect([...bundles[0]!.choices.words]).toEqual([6])
    expect([...bundles[0]!.choices.costs]).toEqual([2])
    expect(bundles[0]!.choices.texts).toEqual([lattice.bundles[0]!.choices.texts[1]])
  })

  it('keeps choices that are merely unlikely', () => {
    expect(pruneLattice(lattice, decided(lattice, [1, 0], 0.999)).bundles[0]!.choices.words).toHaveLength(2)
  })

  it('drops bundles without a choice, and their spans', () => {
    const decoding = { path: [], posteriors: (b: number) => (b === 0 ? Float64Array.of(0, 0) : Float64Array.of(1)) }
    const { bundles, nodes, spans } = pruneLattice(lattice, decoding)
    expect(bundles).toHaveLength(1)
    expect(spans).toEqual([[4, 6]])
    expect(nodes).toBe(lattice.nodes)
  })
})
