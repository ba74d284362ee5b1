import { describe, expect, it } from 'vitest'
import { vocabularyFingerprint } from '../../src/context-model/index.ts'

describe('vocabularyFingerprint', () => {
  it('is the same for the same words', () => {
    expect(vocabularyFingerprint(['tỉnh', 'xã'])).toBe(vocabularyFingerprint(['tỉnh', 'xã']))
  })

  it('changes with a letter, with the order and with where a word ends', () => {
    const prints = [['tỉnh', 'xã'], ['tỉnh', 'xá'], ['xã', 'tỉnh'], ['tỉnhxã'], ['tỉn', 'hxã'], []]
    expect(new Set(prints.map(vocabularyFingerprint)).size).toBe(prints.length)
  })
})
