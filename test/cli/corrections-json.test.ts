import { expect, test } from 'vitest'
import { correctionsJson } from '../../src/cli/corrections-json.ts'
import type { Correction } from '../../src/restore/index.ts'

const correction: Correction = {
  start: 0,
  end: 3,
  source: 'Bao',
  replacement: 'Báo',
  line: 1,
  column: 1,
  kind: 'word',
  confidence: 0.123456,
  alternatives: [{ text: 'Bảo', confidence: 0.98765 }],
}

test('there is one correction a line, confidences to four decimals', () => {
  const json = correctionsJson('a "b".txt', { text: 'Báo', corrections: [correction, correction], confidence: 1 / 3 })
  const rounded = { ...correction, confidence: 0.1235, alternatives: [{ text: 'Bảo', confidence: 0.9877 }] }
  expect(json.split('\n')).toHaveLength(5)
  expect(JSON.parse(json)).toEqual({ file: 'a "b".txt', confidence: 0.3333, corrections: [rounded, rounded] })
})

test('without corrections it is still an object', () => {
  expect(JSON.parse(correctionsJson('-', { text: '', corrections: [], confidence: 1 }))).toEqual({
    file: '-',
    confidence: 1,
    corrections: [],
  })
})
