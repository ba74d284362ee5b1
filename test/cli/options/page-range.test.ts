import { expect, test } from 'vitest'
import { pageSpans } from '../../../src/cli/options/page-range.ts'

test.each([
  ['3', [{ from: 3, to: 3 }]],
  [
    '1-4,9',
    [
      { from: 1, to: 4 },
      { from: 9, to: 9 },
    ],
  ],
  ['-2', [{ from: 1, to: 2 }]],
  ['10-', [{ from: 10 }]],
  [
    '9, 2-3,4',
    [
      { from: 2, to: 4 },
      { from: 9, to: 9 },
    ],
  ],
  ['5-,2-7', [{ from: 2 }]],
])('%s', (value, expected) => {
  expect(pageSpans('convert', value)).toEqual(expected)
})

test.each(['', '0', '-', '4-2', 'a', '1,,2', '1-2-3'])("'%s' names no pages", (value) => {
  expect(() => pageSpans('convert', value)).toThrow(`--pages takes pages such as 1-4,9, not '${value}'`)
})
