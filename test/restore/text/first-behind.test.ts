import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstBehind } from '../../../src/restore/text/first-behind.ts'

test('the first thing behind a place is found, or the end', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 })).map((values) => values.sort((a, b) => a - b))
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (things, place) => {
      const index = things.findIndex((thing) => thing >= place)
      expect(firstBehind(things, (thing) => thing < place)).toBe(index < 0 ? things.length : index)
    }),
  )
})
