import { expect, test } from 'vitest'
import { dateOption } from '../../../src/cli/options/search-date.ts'

test.each([
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['5/3/2024', '2024-03-05', '2024-03-05'],
  ['3/2024', '2024-03-01', '2024-03-31'],
])('%s', (value, first, last) => {
  expect([dateOption('search', 'from', value), dateOption('search', 'to', value)]).toEqual([first, last])
})

test('no option, no day', () => {
  expect(dateOption('search', 'from', undefined)).toBeUndefined()
})
