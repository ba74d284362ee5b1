import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlaces } from '../../../src/archive/pool/places.ts'

const never = new AbortController().signal

test('places are taken in the order in which they were asked for', async () => {
  const { giveBack, take } = createPlaces(['a'])
  const order: number[] = []
  const taken = [1, 2, 3].map(async (who) => {
    const place = await take(never)
    order.push(who)
    giveBack(place)
  })
  await Promise.all(taken)
  expect(order).toEqual([1, 2, 3])
})

test('who stops waiting gets no place, and the next one does', async () => {
  const { giveBack, take } = createPlaces(['a'])
  const place = await take(never)
  const stop = new AbortController()
  const stopped = take(stop.signal)
  const next = take(never)
  stop.abort(new Error('enough'))
  await expect(stopped).rejects.toThrow('enough')
  giveBack(place)
  expect(await next).toBe('a')
})

test('who has stopped before gets none', async () => {
  const { take } = createPlaces(['a'])
  await expect(take(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(await take(never)).toBe('a')
})

test('a place is never with two at once', async () => {
  const rounds = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat({ max: 5 }), { maxLength: 30 }))
  await fc.assert(
    fc.asyncProperty(rounds, async ([count, works]) => {
      const { giveBack, take } = createPlaces(Array.from({ length: count }, (_, i) => i))
      const inUse = new Set<number>()
      const work = async (turns: number) => {
        const place = await take(never)
        expect(inUse.has(place)).toBe(false)
        inUse.add(place)
        for (let turn = 0; turn < turns; turn++) await null
        inUse.delete(place)
        giveBack(place)
      }
      await Promise.all(works.map(work))
      expect(inUse.size).toBe(0)
    }),
  )
})
