import { expect, test } from 'vitest'
import { generatedChunks } from '../../../bench/search/generated-chunks.ts'

const TEXTS = ['I. KẾT QUẢ CHUNG\nTrồng 12.000 cây xanh tại 15 xã.\n', 'Điều 1. Phạm vi\nÁp dụng trong toàn tỉnh.\n']
const WORDS = ['và', 'của', 'tỉnh', 'lúa']

test('the same seed gives the same archive', () => {
  expect([...generatedChunks(TEXTS, WORDS, 6)]).toEqual([...generatedChunks(TEXTS, WORDS, 6)])
})

test('documents made from the same text differ', () => {
  const texts = [...generatedChunks(TEXTS, WORDS, 6)].map(({ text }) => text)
  expect(new Set(texts).size).toBeGreaterThan(TEXTS.length)
})

test('no two chunks have the same id', () => {
  const ids = [...generatedChunks(TEXTS, WORDS, 50)].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
