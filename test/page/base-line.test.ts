import { describe, expect, it } from 'vitest'
import { baseLine, type PageWord } from '../../src/page/index.ts'

const SIZE = 40

/** A word whose ink reaches from so far above the line to so far below it, in pixels, on a line that sinks by `slope`. */
function word(text: string, left: number, [above, below]: readonly [number, number], slope = 0): PageWord {
  const base = 100 + slope * (left + 40)
  return { text, size: SIZE, box: { left, right: left + 80, top: base - above, bottom: base + below } }
}

const WORDS = [word('an', 0, [20, 0]), word('cho', 100, [28, 0]), word('tinh', 200, [28, 0]), word('gia', 300, [28, 8])]

describe('baseLine', () => {
  it('runs under the letters, whatever descends below it', () => {
    const { em, reachOf } = baseLine(WORDS)!
    expect(em).toBe(SIZE)
    expect(reachOf(WORDS[3]!.box)).toEqual({ ascent: 0.7, descent: 0.2 })
  })

  it('sinks with them', () => {
    const sinking = [0, 100, 200, 300, 400].map((left) => word('an', left, [20, 0], 0.02))
    const { ascent, descent } = baseLine(sinking)!.reachOf(sinking[4]!.box)
    expect(ascent).toBeCloseTo(0.5, 5)
    expect(descent).toBeCloseTo(0, 5)
  })

  it('takes the size that it is told', () => {
    const { em, reachOf } = baseLine(
      WORDS.slice(0, 3).map(({ size, ...others }) => others),
      80,
    )!
    expect(em).toBe(80)
    expect(reachOf(WORDS[0]!.box).ascent).toBe(0.25)
  })

  it('is not known of less than three words whose size is', () => {
    expect(baseLine(WORDS.slice(0, 2))).toBeUndefined()
    expect(baseLine(WORDS.map(({ size, ...others }) => others))).toBeUndefined()
  })

  it('is not known where words stand at all heights', () => {
    const tumbling = WORDS.map(({ box, ...others }, i) => ({
      ...others,
      box: { ...box, top: box.top + 9 * i ** 2, bottom: box.bottom + 9 * i ** 2 },
    }))
    expect(baseLine(tumbling)).toBeUndefined()
  })
})
