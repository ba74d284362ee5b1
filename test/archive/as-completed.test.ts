import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { asCompleted } from '../../src/archive/as-completed.ts'

async function* upTo(count: number) {
  for (let i = 0; i < count; i++) yield i
}

async function collect<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const all: Result[] = []
  for await (const result of results) all.push(result)
  return all
}

it('gives the results as they come', async () => {
  const times = [30, 5, 1]
  const results = asCompleted(upTo(3), 3, async (i) => {
    await delay(times[i])
    return i
  })
  expect(await collect(results)).toEqual([2, 1, 0])
})

it('does all of them, as many at once as it may', async () => {
  const hand = { now: 0, most: 0 }
  const results = asCompleted(upTo(20), 3, async (i) => {
    hand.most = Math.max(hand.most, ++hand.now)
    await delay(1)
    hand.now--
    return i
  })
  expect((await collect(results)).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(hand).toEqual({ now: 0, most: 3 })
})

it('waits when nobody takes the results', async () => {
  let begun = 0
  const results = asCompleted(upTo(100), 2, async () => ++begun)
  await results.next()
  await delay(20)
  expect(begun).toBeLessThanOrEqual(5)
  await collect(results)
  expect(begun).toBe(100)
})

it('ended early waits for what is being worked on', async () => {
  let done = 0
  const results = asCompleted(upTo(100), 2, async () => {
    await delay(5)
    return ++done
  })
  for await (const _ of results) break
  const after = done
  await delay(20)
  expect(done).toBe(after)
})

it('throws what the work throws, after the results before it', async () => {
  const results = asCompleted(upTo(3), 1, async (i) => {
    if (i === 1) throw new Error('no')
    return i
  })
  expect(await results.next()).toEqual({ done: false, value: 0 })
  await expect(results.next()).rejects.toThrow('no')
})

it('throws what the things throw', async () => {
  const things = async function* () {
    yield 1
    throw new Error('no more')
  }
  await expect(collect(asCompleted(things(), 2, async (i) => i))).rejects.toThrow('no more')
})

it('of nothing gives nothing', async () => {
  expect(await collect(asCompleted(upTo(0), 2, async (i) => i))).toEqual([])
})
