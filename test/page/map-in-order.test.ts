import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mapInOrder } from '../../src/page/index.ts'

const collect = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const result of results) all.push(result)
  return all
}

it('gives results in the order of the things, whichever is done first', async () => {
  const results = mapInOrder([30, 1, 10, 0], 4, async (milliseconds) => {
    await wait(milliseconds)
    return milliseconds
  })
  expect(await collect(results)).toEqual([30, 1, 10, 0])
})

it('works on no more things at a time than it may', async () => {
  let now = 0
  let most = 0
  const results = mapInOrder(Array.from({ length: 10 }), 3, async () => {
    most = Math.max(most, ++now)
    await wait(1)
    now--
  })
  await collect(results)
  expect(most).toBe(3)
})

it('throws what the work on a thing throws, after the results before it', async () => {
  const seen: number[] = []
  const results = mapInOrder([1, 2, 3], 3, async (thing) => {
    if (thing === 2) throw new Error('two')
    return thing
  })
  await expect(async () => {
    for await (const result of results) seen.push(result)
  }).rejects.toThrow('two')
  expect(seen).toEqual([1])
})
