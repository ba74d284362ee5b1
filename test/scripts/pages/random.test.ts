import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../scripts/pages/random.ts'

const draw = (seed: number, stream: number) => {
  const random = createRandom(seed, stream)
  return Array.from({ length: 8 }, random.next)
}

describe('createRandom', () => {
  it('repeats a stream and keeps streams apart', () => {
    expect(draw(1, 7)).toEqual(draw(1, 7))
    expect(draw(1, 8)).not.toEqual(draw(1, 7))
    expect(draw(2, 7)).not.toEqual(draw(1, 7))
  })

  it('draws weighted values about as often as their weights say', () => {
    const random = createRandom(3)
    const rows = [
      ['often', 9],
      ['rare', 1],
    ] as const
    const often = Array.from({ length: 4000 }, () => random.weighted(rows)).filter((value) => value === 'often').length
    expect(often / 4000).toBeCloseTo(0.9, 1)
  })
})
