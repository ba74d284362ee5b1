import { expect, test } from 'vitest'
import { estimateTokens } from '../../src/chunks/index.ts'

test('small letters, capitals, digits and signs count differently', () => {
  expect(['', 'a', 'nhân dân tỉnh', 'TỈNH', '2024', '.;-/', '越'].map(estimateTokens)).toEqual([0, 1, 4, 3, 5, 4, 1])
})

test('a sum that is whole is not rounded up', () => {
  expect(estimateTokens('a'.repeat(100))).toBe(30)
})
