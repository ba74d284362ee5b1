import { expect, test } from 'vitest'
import { type SystemScores, systemMeans } from '../../bench/peer-accuracy.ts'

const score = (system: string, document: string, wordAccuracy: number): SystemScores => ({
  system,
  document,
  wordAccuracy,
  numberAccuracy: null,
  hurtRate: null,
  charErrorRate: null,
})

test('a system that left a document out is compared on the others only', () => {
  expect(systemMeans([score('a', '1', 90), score('a', '2', 99), score('b', '1', 40)])).toEqual([
    { system: 'a', all: 94.5, shared: 90 },
    { system: 'b', all: null, shared: 40 },
  ])
})
