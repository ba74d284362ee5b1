import { expect, it } from 'vitest'
import { beginsSentence, beginsWithCapital, endsSentence, goesOn, wordCount } from '../../src/parse/sentence-shape.ts'

it.each([
  ['kết thúc.', true],
  ['một việc;', true],
  ['như sau:', true],
  ['kết thúc./.', true],
  ['“kết thúc.”', true],
  ['kết thúc.[^3]', true],
  ['kết thúc[^3].', true],
  ['còn nữa', false],
  ['còn nữa,', false],
  ['còn nữa[^3]', false],
])('tells whether %j ends as a sentence does', (text, expected) => {
  expect(endsSentence(text)).toBe(expected)
})

it('knows what goes on with a sentence by its first letter', () => {
  expect(['và', ', và', '(và', 'Và', '12'].map(goesOn)).toEqual([true, true, true, false, false])
})

it('knows what begins a sentence by its first sign', () => {
  expect(['Và', '12', '“Và', 'và', '- Và'].map(beginsSentence)).toEqual([true, true, true, false, false])
  expect(['Và', '12', '“Và', 'và'].map(beginsWithCapital)).toEqual([true, false, true, false])
})

it('counts words and no signs', () => {
  expect(wordCount('Độc lập - Tự do')).toBe(4)
  expect(wordCount('')).toBe(0)
})
