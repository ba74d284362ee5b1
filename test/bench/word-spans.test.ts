import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordSpans } from '../../bench/word-spans.ts'
import { splitWords } from '../../src/evaluate/index.ts'

test('the words are those of the scores', () => {
  const piece = fc.constantFrom(
    'tỉnh',
    'hoà',
    'a\u0301',
    '[^3]',
    '[^',
    ']',
    ' ',
    '\t',
    '/',
    '-',
    '“',
    ',',
    '12',
    'Đ',
    '😀',
    '\f',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const line = pieces.join('')
      expect(wordSpans(line).map(({ text }) => text)).toEqual(splitWords(line).map((word) => word.normalize('NFC')))
    }),
  )
})

test('a word knows where it stands', () => {
  const line = '- (Công văn), số'
  expect(wordSpans(line).map(({ start, end }) => line.slice(start, end))).toEqual(['Công', 'văn', 'số'])
})

test('a footnote mark moves no word', () => {
  const line = 'năm[^1] 2023.[^12] Sau'
  expect(wordSpans(line).map(({ start, end }) => line.slice(start, end))).toEqual(['năm', '2023', 'Sau'])
})

test('a mark inside a word counts as part of it', () => {
  const line = 'định[^2]số'
  expect(wordSpans(line)).toMatchObject([{ text: 'địnhsố', start: 0, end: line.length }])
})

test('a word with a sign inside has runs', () => {
  const [word] = wordSpans('“và/hoặc”')
  expect(word!.runs).toEqual([
    { text: 'và', start: 1, end: 3 },
    { text: 'hoặc', start: 4, end: 8 },
  ])
})
