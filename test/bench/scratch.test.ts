import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createScratch, shuffledText } from '../../bench/scratch.ts'

test('a long text is as long as asked for, and made of the lines given', () => {
  const text = shuffledText(['một\nhai', 'ba'], 10_000)
  expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(10_000)
  expect(Buffer.byteLength(text)).toBeLessThan(10_010)
  expect(new Set(text.trimEnd().split('\n'))).toEqual(new Set(['một', 'hai', 'ba']))
})

test('a seed gives the same text each time', () => {
  expect(shuffledText(['a\nb\nc'], 100, 3)).toBe(shuffledText(['a\nb\nc'], 100, 3))
  expect(shuffledText(['a\nb\nc'], 100, 3)).not.toBe(shuffledText(['a\nb\nc'], 100, 4))
})

test('the files are there until they are removed', () => {
  const scratch = createScratch()
  const path = scratch.write('page.txt', 'trang')
  expect(readFileSync(path, 'utf8')).toBe('trang')
  scratch.remove()
  expect(existsSync(path)).toBe(false)
})
