import { expect, it } from 'vitest'
import { guard, TimeoutError } from '../../../src/pdf/document/guard.ts'

const never = new Promise<never>(() => {})

const options = (stops: AbortSignal[] = [], timeLimit = 10_000) => {
  const state = { given: 0 }
  const giveUp = async (): Promise<void> => {
    state.given++
  }
  return { state, options: { stops, timeLimit, giveUp } }
}

it('hands on what the work gives or throws', async () => {
  const { state, options: some } = options()
  expect(await guard(Promise.resolve(3), some)).toBe(3)
  await expect(guard(Promise.reject(new Error('torn')), some)).rejects.toThrow('torn')
  expect(state.given).toBe(0)
})

it('gives up work that takes too long', async () => {
  const { state, options: some } = options([], 5)
  await expect(guard(never, some)).rejects.toThrow(new TimeoutError('took longer than 0.005 s'))
  expect(state.given).toBe(1)
})

it('gives up work that is called off, before or after it began', async () => {
  const reason = new Error('enough')
  await expect(guard(never, options([AbortSignal.abort(reason)]).options)).rejects.toBe(reason)
  const control = new AbortController()
  const work = guard(never, options([control.signal]).options)
  control.abort(reason)
  await expect(work).rejects.toBe(reason)
})
