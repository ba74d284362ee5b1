import { describe, expect, it } from 'vitest'
import { formCosts, newPlacementShare, placementEvidence } from '../../../src/restore/decoder/form-costs.ts'
import { FORM, FORMS } from '../../../src/restore/lattice/surfaces.ts'
import { chain, decided } from '../lattices.ts'

describe('formCosts', () => {
  const costs = formCosts(0.25)
  const running = (form: number) => costs[form]!
  const capitals = (form: number) => costs[FORMS + form]!

  it('makes capitals dear in running text and small letters dear in a line of capitals', () => {
    expect(running(FORM.upper)).toBeGreaterThan(running(FORM.lower))
    expect(capitals(FORM.lower)).toBeGreaterThan(capitals(FORM.upper))
  })

  it('makes names in capitals dear in running text alone', () => {
    expect(running(FORM.upper + FORM.name)).toBeGreaterThan(running(FORM.upper))
    expect(capitals(FORM.upper + FORM.name)).toBe(capitals(FORM.upper))
  })

  it('adds what the placement of the tone costs', () => {
    expect(running(FORM.lower + FORM.newPlacement) - running(FORM.lower)).toBeCloseTo(-Math.log(0.25), 5)
    expect(running(FORM.lower + FORM.oldPlacement) - running(FORM.lower)).toBeCloseTo(-Math.log(0.75), 5)
    const name = FORM.upper + FORM.name
    expect(capitals(name + FORM.newPlacement) - capitals(name)).toBeCloseTo(-Math.log(0.25), 5)
  })
})

describe('placementEvidence', () => {
  const lattice = chain([
    [
      [5, 0, FORM.lower + FORM.oldPlacement],
      [5, 0, FORM.lower + FORM.newPlacement],
    ],
    [[6, 0, FORM.lower]],
  ])

  it('speaks for the new placement where it was chosen', () => {
    expect(placementEvidence(lattice, decided(lattice, [1, 0], 0.99))).toBeGreaterThan(0)
  })

  it('speaks against it where the old one was chosen', () => {
    expect(placementEvidence(lattice, decided(lattice, [0, 0], 0.99))).toBeLessThan(0)
  })

  it('lets no single word speak louder than three nats', () => {
    expect(Math.abs(placementEvidence(lattice, decided(lattice, [1, 0], 1)))).toBeLessThanOrEqual(3)
  })

  it('says nothing of words without a choice', () => {
    const plain = chain([[[6, 0, FORM.lower]]])
    expect(placementEvidence(plain, decided(plain, [0]))).toBe(0)
  })
})

describe('newPlacementShare', () => {
  it('grows with the evidence and stays within 0 and 1', () => {
    const shares = [-50, -2, 0, 2, 50].map((evidence) => newPlacementShare(evidence))
    expect([...shares].sort((a, b) => a - b)).toEqual(shares)
    expect(shares[0]).toBeGreaterThan(0)
    expect(shares.at(-1)).toBeLessThan(1)
  })

  it('lies between the extremes for a document of which nothing is known', () => {
    expect(newPlacementShare()).toBeGreaterThan(newPlacementShare(-50))
    expect(newPlacementShare()).toBeLessThan(newPlacementShare(50))
  })
})
