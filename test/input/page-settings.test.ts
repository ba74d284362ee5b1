import { expect, test } from 'vitest'
import { isIn } from '../../src/input/page-settings.ts'

test('a page is in the spans that name it, and in one without an end if it is not before it', () => {
  const wanted = isIn([{ from: 2, to: 3 }, { from: 5, to: 5 }, { from: 8 }])
  expect([1, 2, 3, 4, 5, 7, 8, 99].filter(wanted)).toEqual([2, 3, 5, 8, 99])
})
