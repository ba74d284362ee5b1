import { expect, test } from 'vitest'
import type { Correction, RestoredPart } from '../../src/restore/index.ts'
import { emptyTally, tallied } from '../../src/restore/tally.ts'

const correction = (confidence: number) => ({ confidence }) as Correction

test('parts are counted as they pass, unsure corrections being those under 0.9', () => {
  const source = 'một - (hai)\n- ba ...\n'
  const part = (start: number, end: number, confidences: readonly number[], words: number): RestoredPart => {
    return { start, end, text: '', corrections: confidences.map(correction), words, sure: words / 2 }
  }
  const parts = [part(0, 12, [0.9, 0.8999], 3), part(12, 22, [0.1], 1)]
  const tally = emptyTally()
  expect([...tallied(source, parts, tally)]).toEqual(parts)
  expect(tally).toEqual({ words: 3, corrections: 3, unsure: 2, read: 4, sure: 2 })
})

test('the words of a long run of signs are counted at once', () => {
  const source = '-'.repeat(1_000_000)
  const part: RestoredPart = { start: 0, end: source.length, text: source, corrections: [], words: 0, sure: 0 }
  const tally = emptyTally()
  expect([...tallied(source, [part], tally)]).toHaveLength(1)
  expect(tally.words).toBe(0)
})
