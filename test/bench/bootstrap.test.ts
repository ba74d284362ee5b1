import { expect, test } from 'vitest'
import { bootstrapInterval, type Share } from '../../bench/bootstrap.ts'

const lines = (right: number, wrong: number): Share[] => [
  ...Array.from({ length: right }, () => ({ part: 10, all: 10 })),
  ...Array.from({ length: wrong }, () => ({ part: 5, all: 10 })),
]

test('the interval lies around the share', () => {
  const [low, high] = bootstrapInterval(lines(180, 20))!
  expect(low).toBeLessThan(0.95)
  expect(high).toBeGreaterThan(0.95)
  expect(high - low).toBeLessThan(0.06)
})

test('more lines make it narrower', () => {
  const [fewLow, fewHigh] = bootstrapInterval(lines(18, 2))!
  const [manyLow, manyHigh] = bootstrapInterval(lines(1800, 200))!
  expect(manyHigh - manyLow).toBeLessThan((fewHigh - fewLow) / 3)
})

test('lines that are all alike leave no room', () => {
  expect(bootstrapInterval(lines(30, 0))).toEqual([1, 1])
})

test('a seed gives the same interval each time, another seed another', () => {
  expect(bootstrapInterval(lines(50, 9), 300, 7)).toEqual(bootstrapInterval(lines(50, 9), 300, 7))
  expect(bootstrapInterval(lines(50, 9), 300, 7)).not.toEqual(bootstrapInterval(lines(50, 9), 300, 8))
})

test('without words there is no interval', () => {
  expect(bootstrapInterval([{ part: 0, all: 0 }])).toBeNull()
})
