import { expect, it } from 'vitest'
import { stretches } from '../../../bench/inputs/long-scan.ts'

const read = (...seconds: readonly number[]) => seconds.map((at) => ({ seconds: at, memory: 100 - at }))

it('cuts a run into stretches of pages', () => {
  expect(stretches(read(1, 2, 4, 8, 10), 2)).toEqual([
    { upTo: 3, secondsPerPage: 4 / 3, memory: 99 },
    { upTo: 5, secondsPerPage: 3, memory: 92 },
  ])
})

it('has no more stretches than pages', () => {
  expect(stretches(read(2, 3), 10).map(({ upTo }) => upTo)).toEqual([1, 2])
  expect(stretches([], 10)).toEqual([])
})
