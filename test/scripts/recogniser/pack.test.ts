import { describe, expect, it } from 'vitest'
import { packRecogniser } from '../../../scripts/recogniser/pack.ts'
import { loadRecogniser } from '../../../src/recogniser/index.ts'
import { SIGNS, toyTensors } from '../../recogniser/toy-recogniser.ts'

describe('packRecogniser', () => {
  it('writes windows line by line, place by place and channel by channel', () => {
    const tensors = toyTensors()
    const { layers } = loadRecogniser(packRecogniser(tensors, SIGNS))
    const { shape, weights } = layers[1]!
    const { values } = tensors.get('secondWeights')!
    const [row, channel, line, place] = [3, 5, 2, 1]
    const packed = weights.bytes[row * weights.columns + (line * shape.places + place) * shape.takes + channel]!
    const trained = values[((row * shape.takes + channel) * shape.lines + line) * shape.places + place]!
    expect(Math.abs(packed * weights.steps[row]! - trained)).toBeLessThan(weights.steps[row]!)
  })

  it('fills windows up with what counts nothing', () => {
    const { weights } = loadRecogniser(packRecogniser(toyTensors(), SIGNS)).layers[0]!
    for (let line = 0; line < 3; line++) {
      const own = [...weights.bytes.subarray(8 * line, 8 * line + 8)]
      expect(own.slice(0, 3).some((byte) => byte !== 0)).toBe(true)
      expect(own.slice(3)).toEqual([0, 0, 0, 0, 0])
    }
  })

  it('names the weights that are missing', () => {
    expect(() => packRecogniser(new Map(), SIGNS)).toThrow('there are no weights for "firstWeights"')
  })
})
