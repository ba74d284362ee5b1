import { describe, expect, it } from 'vitest'
import { emissionPrices } from '../../../src/restore/lattice/emission-prices.ts'
import { emissionsOf } from '../../emissions/emissions-of.ts'

const price = emissionPrices({ emissionWeight: 0.5, emissionDoubt: 0.001 })
const MOST = -Math.log(0.001 / 1.001)

describe('emissionPrices', () => {
  it('charges nothing for what the recogniser reads, and more for what it has not seen', () => {
    const [cân, can, là] = price(['cân', 'can', 'là'], emissionsOf('cân'), '', '')
    expect(cân).toBe(0)
    expect(can).toBeGreaterThan(1)
    expect(là).toBeGreaterThan(can!)
  })

  it('charges little where the recogniser is not sure', () => {
    const charged = (sure: number) => price(['can'], emissionsOf('cân', sure), '', '')[0]!
    expect(charged(0.3)).toBeLessThan(charged(0.9))
  })

  it('charges no more than doubt allows', () => {
    const [far] = price(['nghiêng'.replace('ê', 'e')], emissionsOf('là', 0.9999), '', '')
    expect(far).toBeLessThanOrEqual(MOST)
    expect(far).toBeGreaterThan(MOST - 0.1)
  })

  it('takes the signs beside a word for what they are', () => {
    expect(price(['cân', 'can'], emissionsOf('(cân),'), '(', '),')[0]).toBe(0)
    expect(price(['cân'], emissionsOf('(cân),'), '', '')[0]).toBeGreaterThan(1)
  })

  it('charges signs that the recogniser does not know, but for those beside the word', () => {
    const [unknown, cân] = price(['c§n', 'cân'], emissionsOf('cân'), '', '')
    expect(unknown).toBeGreaterThan(1)
    expect(cân).toBe(0)
    expect(price(['can', 'cân'], emissionsOf('cân'), '§', '')).toEqual([0, 0])
  })

  it('tells words of one token from those of the next', () => {
    const [first, second] = [emissionsOf('cân'), emissionsOf('can')]
    expect(price(['cân'], first, '', '')).toEqual([0])
    expect(price(['can'], second, '', '')).toEqual([0])
    expect(price(['can'], first, '', '')[0]).toBeGreaterThan(1)
  })
})
