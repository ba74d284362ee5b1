import { describe, expect, it } from 'vitest'
import { otherReadings } from '../../../src/restore/witnesses/other-readings.ts'

const textsOf = (...alternatives: Parameters<typeof otherReadings>[0]) =>
  otherReadings(alternatives, 0.9, 'vie').map(({ text }) => text)

describe('otherReadings', () => {
  it('makes an alternative dearer the less sure of it the engine is', () => {
    const texts = ['tỉnh', 'tinh', 'tình']
    const found = otherReadings(
      texts.map((text, i) => ({ text, confidence: [0.4, 0.9, 0.1][i]! })),
      0.9,
      'vie',
    )
    expect(found.map(({ text }) => text)).toEqual(['tinh', 'tỉnh', 'tình'])
    expect(found[1]!.cost).toBeCloseTo(0.7 + 4 * 0.5)
  })

  it('does not make one cheaper of which it is surer', () => {
    expect(otherReadings([{ text: 'a', confidence: 1 }], 0.5, 'vie')).toEqual(
      otherReadings([{ text: 'a', confidence: 0.5 }], 0.5, 'vie'),
    )
  })

  it('takes half for granted where the engine does not say', () => {
    expect(otherReadings([{ text: 'a' }], undefined, 'vie')[0]!.less).toBe(0.5)
  })

  it('believes an engine set to English less', () => {
    const alternative = [{ text: 'linh', confidence: 0.7 }]
    expect(otherReadings(alternative, 0.7, 'eng')[0]!.cost).toBeGreaterThan(
      otherReadings(alternative, 0.7, 'vie')[0]!.cost,
    )
  })

  it('leaves out what has a blank in it', () => {
    expect(textsOf({ text: 'a b', confidence: 0.9 }, { text: 'ab', confidence: 0.9 })).toEqual(['ab'])
  })
})
