import { expect, test } from 'vitest'
import { judge, MEMORY_BAR, SPEED_BAR } from '../../bench/bars.ts'

test('a figure at the limit passes', () => {
  expect(judge(SPEED_BAR, SPEED_BAR.limit).verdict).toBe('pass')
  expect(judge(MEMORY_BAR, MEMORY_BAR.limit).verdict).toBe('pass')
})

test('what has to be large misses below, what has to be small above', () => {
  expect(judge(SPEED_BAR, SPEED_BAR.limit - 1).verdict).toBe('miss')
  expect(judge(SPEED_BAR, SPEED_BAR.limit + 1).verdict).toBe('pass')
  expect(judge(MEMORY_BAR, MEMORY_BAR.limit + 1).verdict).toBe('miss')
  expect(judge(MEMORY_BAR, MEMORY_BAR.limit - 1).verdict).toBe('pass')
})

test('nothing measured is neither', () => {
  expect(judge(SPEED_BAR, null)).toMatchObject({ figure: null, verdict: 'not measured' })
})

test('it says what was measured', () => {
  expect(judge(MEMORY_BAR, 1, 'one page').what).toBe('peak memory of the command, one page')
})
