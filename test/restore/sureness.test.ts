import { describe, expect, it } from 'vitest'
import { SURENESS, surenessOf } from '../../src/restore/sureness.ts'

describe('surenessOf', () => {
  it('is 0 where nothing is known', () => {
    expect(surenessOf(undefined)).toBe(0)
  })

  it('rises with the confidence', () => {
    const levels = [0, 0.5, 0.8, 0.92, 0.97, 1].map(surenessOf)
    expect(levels).toEqual([1, 1, 2, 3, 4, 4])
  })

  it('makes changes dearer the surer the engine is', () => {
    const changes = SURENESS.slice(1).map(({ change }) => change)
    expect(changes).toEqual([...changes].sort((a, b) => a - b))
  })
})
