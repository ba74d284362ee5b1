import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstInvalidByte } from '../../src/input/utf8.ts'

const at = (...bytes: number[]) => firstInvalidByte(Uint8Array.from(bytes))

test.each([
  ['a lone continuation byte', [0x41, 0x80], 1],
  ['an overlong sequence', [0xc0, 0xaf], 0],
  ['an overlong sequence of three', [0xe0, 0x80, 0xaf], 0],
  ['a surrogate', [0x41, 0x41, 0xed, 0xa0, 0x80], 2],
  ['what is past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
  ['a sequence cut short', [0x41, 0xe1, 0xba], 1],
])('%s is invalid where it starts', (_name, bytes, offset) => {
  expect(at(...bytes)).toBe(offset)
})

test('any text is valid', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => firstInvalidByte(Buffer.from(text)) === null))
})

test('it agrees with the runtime on any bytes, and all before the offset is valid', () => {
  const bytes = fc.array(fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc3, 0xe0, 0xe1, 0xed, 0xf0, 0xf4, 0xff))
  fc.assert(
    fc.property(bytes, (values) => {
      const data = Uint8Array.from(values)
      const offset = firstInvalidByte(data)
      expect(offset === null).toBe(isUtf8(data))
      if (offset !== null) expect(isUtf8(data.subarray(0, offset))).toBe(true)
    }),
  )
})
