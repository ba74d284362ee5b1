import { expect, test } from 'vitest'
import { restorationSummary } from '../../src/cli/summary.ts'
import type { Correction } from '../../src/restore/index.ts'

test('large counts are grouped, and unsure corrections are those under 0.9', () => {
  const correction = (confidence: number) => ({ confidence }) as Correction
  const corrections = [...Array.from({ length: 1200 }, () => correction(0.9)), correction(0.8999)]
  const restoration = { text: '', corrections, confidence: 0.98765 }
  expect(restorationSummary('một - (hai)\n'.repeat(500_000), restoration)).toBe(
    '1,000,000 words, 1,201 corrections, mean confidence 0.988, 1 correction under 0.9',
  )
})
