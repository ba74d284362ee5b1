import { describe, expect, it } from 'vitest'
import { extentsOf } from '../../../src/orthography/index.ts'
import { extentPrices } from '../../../src/restore/lattice/extent-prices.ts'
import { choicesOf } from '../../../src/restore/lattice/lattice.ts'
import { FORM } from '../../../src/restore/lattice/surfaces.ts'
import { bundleOf, type TokenArc } from '../../../src/restore/lattice/token-layout.ts'

const TEXTS = ['can', 'cân', 'cạn', 'cận', 'c§n']
const price = extentPrices({ extentSpread: 0.035, extentDoubt: 0.03 })

const arcOf = (from: number, to: number, kind: 'word' | 'number' = 'word'): TokenArc => {
  const words = Uint16Array.from(TEXTS, (_, i) => i)
  const costs = new Float32Array(TEXTS.length).fill(1)
  const choices = choicesOf({ words, costs, form: new Uint8Array(TEXTS.length).fill(FORM.lower), texts: TEXTS })
  return { from, to, bundle: bundleOf(kind, choices) }
}

/** What the ink adds to the costs of the words of a token. */
const added = (text: string, printed: string, arc = arcOf(0, 3)) =>
  [...price(arc, text, extentsOf(printed)!).bundle.choices.costs].map((cost) => Math.round((cost - 1) * 10) / 10)

describe('extentPrices', () => {
  it('charges words for marks that have no ink and for ink that is no mark of theirs', () => {
    expect(added('can', 'can')).toEqual([0, 3.5, 3.5, 7.1, 0])
    expect(added('can', 'cân')).toEqual([3.5, 0, 7.1, 3.5, 0])
    expect(added('can', 'cận')).toEqual([7.1, 3.5, 3.5, 0, 0])
  })

  it('charges little for a measure that is a little off', () => {
    const [can, cân] = [...price(arcOf(0, 3), 'can', { ascent: 0.49, descent: 0.01 }).bundle.choices.costs]
    expect(can).toBeLessThan(1.3)
    expect(cân).toBeGreaterThan(4)
  })

  it('charges no more the farther a measure is off', () => {
    const costsAt = (descent: number) => [...price(arcOf(0, 3), 'can', { ascent: 0.47, descent }).bundle.choices.costs]
    expect(costsAt(-80)).toEqual(costsAt(80))
    expect(costsAt(80)[0]).toBeCloseTo(1 - Math.log(0.03 / 1.03), 3)
  })

  it('allows for the ink of signs beside the word', () => {
    expect(added('(can),', '(can),', arcOf(1, 4))).toEqual([0, 0, 0, 0, 0])
    expect(added('can.', 'can.')).toEqual([0, 3.5, 3.5, 7.1, 0])
  })

  it('leaves numbers and parts of words as they are', () => {
    const number = arcOf(0, 3, 'number')
    expect(price(number, 'can', extentsOf('cận')!)).toBe(number)
    const part = arcOf(0, 3)
    expect(price(part, 'canbo', extentsOf('cận')!)).toBe(part)
  })

  it('keeps the costs that others share', () => {
    const arc = arcOf(0, 3)
    price(arc, 'can', extentsOf('cận')!)
    expect([...arc.bundle.choices.costs]).toEqual([1, 1, 1, 1, 1])
  })
})
