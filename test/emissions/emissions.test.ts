import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bestReading,
  type Emissions,
  eachSign,
  emissionsBetween,
  joinedEmissions,
  measuredFrom,
  packEmissions,
  readingCosts,
} from '../../src/emissions/index.ts'

const SIGNS = 'aâl'
const FRAME = { signs: SIGNS, left: 10, width: 2 }

/** Emissions with one sure sign in each column: '-' for none. */
function emissionsOf(columns: string, sure = 0.97): Emissions {
  const other = Math.log((1 - sure) / SIGNS.length)
  const scores = [...columns].flatMap((sign) => {
    const row = new Array<number>(SIGNS.length + 1).fill(other)
    row[sign === '-' ? 0 : SIGNS.indexOf(sign) + 1] = Math.log(sure)
    return row
  })
  return packEmissions(Float32Array.from(scores), FRAME)
}

/** Every text that columns may stand for, with what its likeliest alignment costs. */
function alignments(emissions: Emissions): ReadonlyMap<string, number> {
  const costs = new Map<string, number>()
  const table = Array.from({ length: emissions.count }, () => new Array<number>(SIGNS.length + 1).fill(9))
  eachSign(emissions, (column, sign, cost) => {
    table[column]![sign] = cost
  })
  const go = (column: number, text: string, last: number, cost: number): void => {
    if (column === emissions.count) {
      costs.set(text, Math.min(cost, costs.get(text) ?? Number.POSITIVE_INFINITY))
      return
    }
    for (let sign = 0; sign <= SIGNS.length; sign++) {
      const next = sign === 0 || sign === last ? text : text + SIGNS[sign - 1]
      go(column + 1, next, sign, cost + table[column]![sign]!)
    }
  }
  go(0, '', 0, 0)
  return costs
}

const scores = fc
  .array(fc.array(fc.double({ min: -12, max: -0.01, noNaN: true }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((rows) => packEmissions(Float32Array.from(rows.flat()), FRAME))

describe('packEmissions', () => {
  it('keeps what is likely enough', () => {
    const told: (readonly number[])[] = []
    const packed = packEmissions(Float32Array.of(-0.5, -1, -20, -9.5, -10, -10, -10, -0.125), FRAME)
    eachSign(packed, (...sign) => told.push(sign))
    expect(told).toEqual([
      [0, 0, 0.5],
      [0, 1, 1],
      [1, 3, 0.125],
    ])
    expect(packed.count).toBe(2)
  })

  it('has room for a column in which 255 signs may stand', () => {
    const signs = Array.from({ length: 254 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')
    const packed = packEmissions(new Float32Array(3 * 255).fill(-8.9), { ...FRAME, signs })
    let last: readonly number[] = []
    eachSign(packed, (...sign) => {
      last = sign
    })
    expect(last.slice(0, 2)).toEqual([2, 254])
  })

  it('keeps what can be kept as JSON', () => {
    fc.assert(
      fc.property(scores, (emissions) => {
        expect(JSON.parse(JSON.stringify(emissions))).toEqual(emissions)
      }),
    )
  })
})

describe('bestReading', () => {
  it('takes a sign over several columns for one, and for two where none stands between', () => {
    expect(bestReading(emissionsOf('-ll-âa-a-')).text).toBe('lâaa')
  })

  it('reads nothing where nothing stands', () => {
    expect(bestReading(emissionsOf('---')).text).toBe('')
    expect(bestReading(emissionsOf(''))).toEqual({ text: '', cost: 0 })
  })

  it('costs what that text costs', () => {
    fc.assert(
      fc.property(scores, (emissions) => {
        const { cost, text } = bestReading(emissions)
        expect(readingCosts(emissions)(text)!).toBeLessThanOrEqual(cost + 1e-4)
      }),
    )
  })
})

describe('readingCosts', () => {
  it('prices each text by its likeliest alignment', () => {
    fc.assert(
      fc.property(scores, (emissions) => {
        const costOf = readingCosts(emissions)
        for (const [text, cost] of alignments(emissions)) expect(costOf(text)!).toBeCloseTo(cost, 3)
      }),
    )
  })

  it('has a text cost the more, the less of it was seen', () => {
    const costOf = readingCosts(emissionsOf('-l-â-'))
    expect(costOf('lâ')!).toBeLessThan(costOf('la')!)
    expect(costOf('la')!).toBeLessThan(costOf('al')!)
  })

  it('has no way for a text longer than there are columns', () => {
    expect(readingCosts(emissionsOf('la'))('lal')).toBe(Number.POSITIVE_INFINITY)
  })

  it('prices signs that the recogniser does not know as such that it has not seen', () => {
    const costOf = readingCosts(emissionsOf('-l-a-'))
    expect(costOf('lß')!).toBeGreaterThan(costOf('l')!)
    expect(costOf('lß')!).toBeGreaterThan(costOf('la')!)
    expect(costOf('ßß')!).toBeGreaterThan(costOf('lß')!)
  })

  it('says nothing of texts that are no words', () => {
    expect(readingCosts(emissionsOf('la'))('l'.repeat(200))).toBeUndefined()
  })
})

describe('emissionsBetween', () => {
  it('takes the columns between two edges', () => {
    const part = emissionsBetween(emissionsOf('-l-â-'), 14, 18)
    expect(bestReading(part).text).toBe('â')
    expect(part.left).toBe(14)
    expect(part.count).toBe(2)
  })

  it('takes nothing beyond the word', () => {
    const whole = emissionsOf('-la-')
    expect(bestReading(emissionsBetween(whole, -50, 500)).text).toBe('la')
    expect(emissionsBetween(whole, 500, 600).count).toBe(0)
    expect(emissionsBetween(whole, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual(whole)
  })
})

describe('measuredFrom', () => {
  it('has the same columns in another measure', () => {
    const part = measuredFrom(emissionsOf('-l-â-'), 4, 0.5)
    expect([part.left, part.width]).toEqual([12, 4])
    expect(bestReading(emissionsBetween(part, 20, 28)).text).toBe('â')
  })
})

describe('joinedEmissions', () => {
  it('puts words beside each other', () => {
    const joined = joinedEmissions([emissionsOf('-l'), emissionsOf('-'), emissionsOf('â-')])
    expect(bestReading(joined).text).toBe('lâ')
    expect(joined.left).toBe(10)
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const { cost } = bestReading(joinedEmissions([one, other]))
        expect(cost).toBeCloseTo(bestReading(one).cost + bestReading(other).cost, 4)
      }),
    )
  })
})
