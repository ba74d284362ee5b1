import { describe, expect, it } from 'vitest'
import { restore } from '../../src/index.ts'

const MEGABYTE = 1_000_000
const fill = (unit: string, length = MEGABYTE) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

describe('restore of a megabyte without a blank', () => {
  it.each(['a', '1', 'a1', '0123456789abcdef'])(
    'takes %j repeated',
    (unit) => {
      const source = fill(unit)
      expect(restore(source).text.split('\n')).toHaveLength(1)
    },
    10_000,
  )
})

describe('restore of a megabyte of blanks', () => {
  it.each([' ', '\n', '\r\n', '\0', '\f'])(
    'takes %j repeated',
    (unit) => {
      const source = fill(unit)
      expect(restore(source)).toEqual({ text: source, corrections: [], confidence: 1 })
    },
    10_000,
  )
})

describe('restore of a long run of signs inside one token', () => {
  it.each(['(', ')', '?', '-'])(
    'takes %j repeated',
    (sign) => {
      const source = `a${sign.repeat(100_000)}a`
      expect(restore(source).text.split('\n')).toHaveLength(1)
    },
    15_000,
  )
})
