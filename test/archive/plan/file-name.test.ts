import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from '../../../src/archive/plan/file-name.ts'

it('reads UTF-8 as it stands, composed or not', () => {
  for (const name of ['báo cáo', 'báo cáo'.normalize('NFD'), '𝓍', '']) {
    expect(fileName(Buffer.from(name))).toEqual({ name, valid: true })
  }
})

it('keeps each byte that is none apart', () => {
  expect(fileName(Buffer.from('b\xe1o \xc3\xa1', 'latin1'))).toEqual({ name: 'b\udce1o á', valid: false })
})

it('gives different names for different bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), fc.uint8Array({ maxLength: 6 }), (one, other) => {
      expect(fileName(one).name === fileName(other).name).toBe(Buffer.compare(one, other) === 0)
    }),
  )
})
