import { expect, test } from 'vitest'
import type { BenchDocument } from '../../bench/documents.ts'
import { scoresOf, scoreText } from '../../bench/scores.ts'
import { evaluate, rates } from '../../src/evaluate/index.ts'

const document: BenchDocument = {
  name: 'd',
  group: 'fixtures good',
  gold: 'Ủy ban nhân dân\ntỉnh[^1] số 12\n',
  garbled: 'Uy ban nhan dan\ntinh s6 12\n',
}
const restored = 'Ủy ban nhận dân\ntỉnh[^1] số 12\n'

test('scores by line add up to those of the text', () => {
  const { gold, garbled } = document
  expect(scoresOf([scoreText(document, restored)])).toMatchObject(rates(evaluate({ gold, garbled, restored }).counts))
})

test('texts add up', () => {
  const once = scoreText(document, restored)
  const twice = scoresOf([once, once])
  expect(twice.words).toBe(14)
  expect(twice.wordAccuracy).toBe(scoresOf([once]).wordAccuracy)
  expect(twice.errorClasses.tone).toBe(2)
})

test('the interval holds the word accuracy', () => {
  const { wordAccuracy, interval } = scoresOf([scoreText(document, restored)])
  expect(interval![0]).toBeLessThanOrEqual(wordAccuracy!)
  expect(interval![1]).toBeGreaterThanOrEqual(wordAccuracy!)
})
