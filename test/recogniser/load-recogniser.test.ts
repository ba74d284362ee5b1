import { describe, expect, it } from 'vitest'
import { loadRecogniser } from '../../src/recogniser/index.ts'
import { packToy, SIGNS } from './toy-recogniser.ts'

const packed = packToy()
/** The same with another number in its header. */
const altered = (index: number, value: number) => {
  const bytes = Buffer.from(packed)
  bytes.writeUInt32LE(value, 4 * index)
  return bytes
}

describe('loadRecogniser', () => {
  it('reads what was packed', () => {
    const { layers, signs } = loadRecogniser(packed)
    expect(signs).toBe(SIGNS)
    expect(layers.map(({ bias }) => bias.length)).toEqual([8, 24, 40, 96, 96, 96, 7])
  })

  it.each([
    ['is no recogniser: it does not begin with "PHRG"', Buffer.alloc(0)],
    ['is no recogniser: it does not begin with "PHRG"', altered(0, 7)],
    ['is of version 9, but this program reads version 1', altered(1, 9)],
    ['is damaged: it does not tell the signs that it says', altered(2, 5)],
    ['is damaged: it does not tell the signs that it says', altered(3, 1)],
    ['is cut short', packed.subarray(0, -4)],
    ['is cut short', altered(3, 1 << 30)],
    ['is damaged: there is more in it than it says', Buffer.concat([packed, Buffer.alloc(4)])],
  ])('says of a damaged file that it %s', (reason, bytes) => {
    expect(() => loadRecogniser(bytes, 'mine.bin')).toThrow(`mine.bin: ${reason}`)
  })
})
