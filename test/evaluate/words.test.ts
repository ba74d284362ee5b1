import { expect, test } from 'vitest'
import { footnoteMarks, splitWords } from '../../src/evaluate/index.ts'

test('words lose the punctuation at their edges and keep what is inside', () => {
  expect(splitWords('(Số 12/UBND-VX), “An Giang”;')).toEqual(['Số', '12/UBND-VX', 'An', 'Giang'])
})

test('punctuation alone is no word', () => {
  expect(splitWords('Độc lập - Tự do -')).toEqual(['Độc', 'lập', 'Tự', 'do'])
})

test('footnote marks are no part of a word', () => {
  expect(splitWords('quy định[^12]. Theo[^3]')).toEqual(['quy', 'định', 'Theo'])
  expect(footnoteMarks('quy định[^12]. Theo[^3]')).toEqual(['[^12]', '[^3]'])
})

test('a blank line has no words and no marks', () => {
  expect(splitWords(' \t\r')).toEqual([])
  expect(footnoteMarks('')).toEqual([])
})
