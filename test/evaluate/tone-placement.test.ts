import { expect, test } from 'vitest'
import { foldTonePlacement } from '../../src/evaluate/index.ts'

test.each([
  ['hoá', 'hóa'],
  ['khoẻ', 'khỏe'],
  ['UỶ', 'ỦY'],
  ['Thuý', 'Thúy'],
])('%s and %s compare equal', (one, other) => {
  expect(foldTonePlacement(one)).toBe(foldTonePlacement(other))
  expect(foldTonePlacement(one)).toBe(other)
})

test('after q the u is no part of the rhyme', () => {
  expect(foldTonePlacement('quý')).toBe('quý')
  expect(foldTonePlacement('QUÝ')).toBe('QUÝ')
})

test('different tones stay different', () => {
  expect(foldTonePlacement('hoà')).not.toBe(foldTonePlacement('hóa'))
})

test('other rhymes stay as they are', () => {
  expect(foldTonePlacement('toán')).toBe('toán')
  expect(foldTonePlacement('biển')).toBe('biển')
})
