import { expect, it } from 'vitest'
import { inlineText } from '../../src/parse/inline-text.ts'
import { laidOut } from './clean.ts'

/** Puts the printed lines of a text together. */
const joined = (text: string) =>
  inlineText(
    text,
    laidOut(text).lines.filter((line) => line.text !== ''),
  )

it.each([
  ['Kế hoạch\nsố 5', 'Kế hoạch số 5'],
  ['Kế  hoạch \t số 5', 'Kế hoạch số 5'],
  ['Kế hoạch\r\n\r\nsố 5', 'Kế hoạch số 5'],
  ['số 5/KH-\nUBND', 'số 5/KH-UBND'],
  ['số 5/\nKH-UBND', 'số 5/KH-UBND'],
  ['giai đoạn 2021 -\n2025', 'giai đoạn 2021 - 2025'],
  ['', ''],
])('reads %j as %j', (text, value) => {
  expect(joined(text).value).toBe(value)
})

it('leads each code unit back to what it was made of', () => {
  const text = 'a \r\nb  c'
  const { ends, starts, value } = joined(text)
  expect([...value].map((_, i) => text.slice(starts[i], ends[i]))).toEqual(['a', ' \r\n', 'b', '  ', 'c'])
})

it('ends a blank before something else at the end of its line', () => {
  const text = 'a\nNOTE\nb'
  const { ends, starts, value } = inlineText(text, [
    { start: 0, end: 1 },
    { start: 7, end: 8 },
  ])
  expect(value).toBe('a b')
  expect(text.slice(starts[1], ends[1])).toBe('\n')
})
