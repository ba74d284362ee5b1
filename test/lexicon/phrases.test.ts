import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPhrases } from '../../src/lexicon/index.ts'

const provinces = ['Đồng Nai', 'Đồng Tháp', 'Hà Nam', 'Hà Nội', 'Hải Phòng', 'Quảng Nam', 'Quảng Ngãi']

describe('nearestPhrases', () => {
  it('compares letters without marks and case', () => {
    expect(nearestPhrases('DONG THAP', provinces, { maxDistance: 0 })).toEqual([{ phrase: 'Đồng Tháp', distance: 0 }])
  })

  it('puts the nearest first', () => {
    expect(nearestPhrases('Ha Noi', provinces, { maxDistance: 3 }).map(({ phrase }) => phrase)).toEqual([
      'Hà Nội',
      'Hà Nam',
    ])
  })

  it('goes no further than the greatest distance', () => {
    expect(nearestPhrases('Pong Thqp', provinces, { maxDistance: 1 })).toEqual([])
    expect(nearestPhrases('Pong Thqp', provinces)).toEqual([{ phrase: 'Đồng Tháp', distance: 2 }])
  })

  it('returns no more than the limit', () => {
    expect(nearestPhrases('Ha', provinces, { maxDistance: 9, limit: 3 })).toHaveLength(3)
  })

  it('minds no extra blanks', () => {
    expect(nearestPhrases(' Quang  Nam ', provinces, { maxDistance: 0 })).toHaveLength(1)
  })

  it('finds a phrase again after any one letter is changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...provinces), fc.nat(), fc.constantFrom('x', '1', 'w'), (phrase, at, letter) => {
        const index = at % phrase.length
        const garbled = phrase.slice(0, index) + letter + phrase.slice(index + 1)
        expect(nearestPhrases(garbled, provinces).map((match) => match.phrase)).toContain(phrase)
      }),
    )
  })
})
