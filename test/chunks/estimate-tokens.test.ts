import { expect, test } from 'vitest'
import { estimateTokens } from '../../src/chunks/index.ts'

test('two and a half letters are a token', () => {
  expect(['', 'a', 'Đồng', 'Đồng Tháp'].map(estimateTokens)).toEqual([0, 1, 2, 4])
})
