import { expect, test } from 'vitest'
import { classifyError, type ErrorClass } from '../../src/evaluate/index.ts'

test.each<[ErrorClass, string | null, string | null, string | null]>([
  ['token-count', 'của', null, null],
  ['token-count', null, 'của', 'cua'],
  ['code-or-number', '2023', '2028', '2028'],
  ['code-or-number', 'BC-UBND', 'BC-UBNĐ', 'BC-UBND'],
  ['code-or-number', 'TTr/STP', 'Tri', 'Tir/STP'],
  ['tone-placement', 'hóa', 'hoá', 'hoa'],
  ['case', 'Ủy', 'ủy', 'ly'],
  ['abbreviation', 'UBND', 'bản', 'UBND'],
  ['left-as-read', 'phúc', 'phiic', 'phiic'],
  ['tone', 'tỉnh', 'tình', 'tinh'],
  ['tone', 'Tỉnh', 'tình', 'tinh'],
  ['vowel-mark', 'tấn', 'tắn', 'tan'],
  ['tone-and-vowel-mark', 'lần', 'lạn', 'lan'],
  ['other-word', 'đất', 'dất', 'dat'],
  ['other-word', 'cấp', 'của', 'cp'],
])('%s: %s restored as %s', (errorClass, gold, restored, read) => {
  expect(classifyError({ gold, restored, read })).toBe(errorClass)
})

test('a syllable in capitals is no abbreviation', () => {
  expect(classifyError({ gold: 'TỈNH', restored: 'TÌNH', read: 'TINH' })).toBe('tone')
})
