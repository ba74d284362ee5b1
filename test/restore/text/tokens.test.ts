import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '\r', '\t', '\f', '\0', '\ud800', '1', '\u00a0') })

describe('linesOf', () => {
  it('gives each token its offset in the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { tokens } of linesOf(source)) {
          for (const token of tokens) {
            expect(source.slice(token.start, token.start + token.text.length)).toBe(token.text)
          }
        }
      }),
    )
  })

  it('gives each line the offsets of its text', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(linesOf(source).map(({ start, end }) => source.slice(start, end))).toEqual(source.split(/\r\n|\r|\n/))
      }),
    )
  })

  it('leaves nothing but blanks and NUL between tokens', () => {
    fc.assert(
      fc.property(text, (source) => {
        const between = linesOf(source)
          .flatMap(({ tokens }) => tokens)
          .reduceRight((rest, { start, text: { length } }) => rest.slice(0, start) + rest.slice(start + length), source)
        expect(between).toMatch(/^[\s\0]*$/)
      }),
    )
  })

  it('numbers the line of each token from zero', () => {
    const lines = linesOf('a b\r\n\r\nc')
    expect(lines.map(({ tokens }) => tokens.map(({ line }) => line))).toEqual([[0, 0], [], [2]])
  })

  it('takes CR LF for one line ending, and LF CR for two', () => {
    expect(linesOf('a\r\nb')).toHaveLength(2)
    expect(linesOf('a\n\rb')).toHaveLength(3)
  })

  it('finds one empty line in the empty text', () => {
    expect(linesOf('')).toEqual([{ start: 0, end: 0, tokens: [] }])
  })

  it('finds an empty line behind a closing line ending', () => {
    expect(linesOf('a\n').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 2],
    ])
  })

  it('cuts a run that is too long for a token', () => {
    const [line] = linesOf(`${'a'.repeat(2500)} b`)
    expect(line!.tokens.map(({ start, text: token }) => [start, token.length])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 500],
      [2501, 1],
    ])
  })

  it('takes for blanks what a pattern does', () => {
    const isBlank = (unit: number) => linesOf(String.fromCharCode(unit))[0]!.tokens.length === 0
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
    expect(units.filter(isBlank)).toEqual(units.filter((unit) => /[\s\0]/.test(String.fromCharCode(unit))))
  })

  it('parts tokens at form feeds and NUL', () => {
    expect(linesOf('a\fb\0c')[0]!.tokens.map(({ text: token }) => token)).toEqual(['a', 'b', 'c'])
  })
})
