import { expect, test } from 'vitest'
import { restorationSummary } from '../../../src/cli/views/summary.ts'
import { emptyTally } from '../../../src/restore/index.ts'

test('large counts are grouped', () => {
  expect(restorationSummary({ words: 1_000_000, corrections: 1201, unsure: 1, read: 200, sure: 197.53 })).toBe(
    '1,000,000 words, 1,201 corrections, mean confidence 0.988, 1 correction under 0.9',
  )
})

test('a text without words is sure', () => {
  expect(restorationSummary(emptyTally())).toContain('mean confidence 1.000')
})
