import { describe, expect, it } from 'vitest'
import { bestReading, emissionsBetween } from '../../../src/emissions/index.ts'
import type { WordInk } from '../../../src/restore/evidence.ts'
import { inkOfPart, joinedInk } from '../../../src/restore/lattice/ink-of-part.ts'
import { emissionsOf } from '../../emissions/emissions-of.ts'

const span = { left: 2, right: 4, face: 'regular', spread: 0.02 } as const
const reach = { ascent: 0.7, descent: 0.2 }
const letters = [
  { ascent: 0.1, descent: 0, left: 2, right: 2.1 },
  { ascent: 0.5, descent: 0, left: 2.2, right: 2.6 },
  { ascent: 0.7, descent: 0, left: 2.7, right: 3.1 },
  { ascent: 0.5, descent: 0.2, left: 3.2, right: 4 },
]

describe('inkOfPart', () => {
  it('is that of the token, signs included, where no letter stands beside the part', () => {
    expect(inkOfPart('“ab,', 1, 3, { reach, span })).toEqual({ before: '“', behind: ',', reach, span })
  })

  it('is that of its letters where others stand beside it', () => {
    expect(inkOfPart('.abc', 1, 3, { reach, span, letters })).toEqual({
      before: '',
      behind: '',
      reach: { ascent: 0.7, descent: 0 },
      span: { ...span, left: 2.2, right: 3.1 },
      letters: letters.slice(1, 3),
    })
  })

  it('has what a recogniser says of the whole, or of the part', () => {
    // Two columns of a tenth for each sign, one between them.
    const emissions = emissionsOf('abc', 0.97, { left: 2.1, width: 0.1 })
    expect(inkOfPart('“abc', 1, 4, { emissions })?.emissions).toBe(emissions)
    const parts = [0.1, 0.4, 0.7, 1].map((left) => ({ ascent: 0, descent: 0, left: left + 2, right: left + 2.3 }))
    const part = inkOfPart('abcd', 1, 3, { emissions, letters: parts })
    expect(bestReading(part!.emissions!).text).toBe('bc')
    // By shares, where the edges of letters are not known.
    expect(bestReading(inkOfPart('abc', 0, 1, { emissions })!.emissions!).text).toBe('a')
    expect(inkOfPart('abcd', 0, 2, { emissions: emissionsBetween(emissions, 9, 9) })).toBeUndefined()
  })

  it('counts letters by code points', () => {
    expect(inkOfPart('𝐱abc', 2, 4, { reach, letters })?.letters).toEqual(letters.slice(1, 3))
  })

  it('is not known where others stand beside it and letters are not known, or are not as many', () => {
    expect(inkOfPart('abcd', 0, 2, { reach, span })).toBeUndefined()
    expect(inkOfPart('abcde', 0, 2, { reach, span, letters })).toBeUndefined()
  })

  it('is not known of no letters at all', () => {
    expect(inkOfPart('abcd', 2, 2, { reach, span, letters })).toBeUndefined()
  })
})

describe('joinedInk', () => {
  const next: WordInk = { reach: { ascent: 0.5, descent: 0.3 }, span: { ...span, left: 4.3, right: 5 } }

  it('reaches from the first to the last', () => {
    expect(joinedInk([{ reach, span }, next])).toEqual({
      reach: { ascent: 0.7, descent: 0.3 },
      span: { ...span, right: 5 },
    })
  })

  it('has letters where those of all are known', () => {
    expect(joinedInk([{ reach, span, letters }, next])?.letters).toBeUndefined()
    expect(
      joinedInk([
        { span, letters },
        { ...next, letters: letters.slice(0, 1) },
      ])?.letters,
    ).toHaveLength(5)
  })

  it('has what a recogniser says where it has read all of them, in whatever type', () => {
    const [one, other] = [emissionsOf('ca', 0.97, { left: 2 }), emissionsOf('n', 0.97, { left: 9 })]
    const joined = joinedInk([{ span, emissions: one }, { emissions: other }])
    expect(joined?.span).toBeUndefined()
    expect(bestReading(joined!.emissions!).text).toBe('can')
    expect(joinedInk([{ span, emissions: one }, next])?.emissions).toBeUndefined()
  })

  it('is not known where that of one is not', () => {
    expect(joinedInk([{ reach, span }, undefined])).toBeUndefined()
    expect(joinedInk([{ reach, span }, { reach }])).toBeUndefined()
    expect(joinedInk([])).toBeUndefined()
  })
})
