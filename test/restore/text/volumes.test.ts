import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/restore/text/tokens.ts'
import { placeBehind, type VolumePlace, volumesOf } from '../../../src/restore/text/volumes.ts'

const text = fc.string({
  unit: fc.constantFrom('a', 'đ', ' ', '\n', '\r\n', '\r', '\f', '\0', '𝐀', '\ud800', '\udc00'),
  maxLength: 200,
})
const length = fc.integer({ min: 2, max: 40 })
const volumeTexts = (source: string, volumeLength: number) =>
  [...volumesOf(source, volumeLength)].map(({ start, end }) => source.slice(start, end))

describe('volumesOf', () => {
  it('covers the text, in order', () => {
    fc.assert(
      fc.property(text, length, (source, volumeLength) => {
        expect(volumeTexts(source, volumeLength).join('')).toBe(source)
      }),
    )
  })

  it('makes volumes of about the length, the last of half of it at least', () => {
    fc.assert(
      fc.property(text, length, (source, volumeLength) => {
        const lengths = volumeTexts(source, volumeLength).map((volume) => volume.length)
        const least = volumeLength / 2
        expect(Math.max(...lengths)).toBeLessThanOrEqual(volumeLength + least)
        if (lengths.length > 1) expect(Math.min(...lengths)).toBeGreaterThanOrEqual(Math.floor(least))
      }),
    )
  })

  it('parts neither a line ending nor a surrogate pair', () => {
    fc.assert(
      fc.property(text, length, (source, volumeLength) => {
        for (const { end } of volumesOf(source, volumeLength)) {
          if (end === source.length) continue
          const around = source.slice(end - 1, end + 1)
          expect(around).not.toBe('\r\n')
          expect(around).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/)
        }
      }),
    )
  })

  it('leaves a text whole that is half as long again', () => {
    expect(volumeTexts('a\n'.repeat(7), 10)).toHaveLength(1)
    expect(volumeTexts('a\n'.repeat(8), 10)).toHaveLength(2)
  })

  const filler = 'aaaa\n'.repeat(8)
  it.each([
    ['a form feed', `bb\n\ncc\n dd\n`, '\fee\n'],
    ['a form feed further on in a line', `bb\n\ncc\n dd\n`, 'ee\f\n'],
    ['a single leading blank', `bb\n\ncc\n`, ' dd\n'],
    ['a blank line', `bb\n  cc\n`, '\ndd\n'],
    ['a blank line of blanks', `bb\ncc\n`, '  \ndd\n'],
    ['a blank line with other line ends', `bb\r\ncc\r\n`, '\r\ndd\n'],
    ['a line', `bb bb`, 'dd\n'],
    ['a word', `bbbb `, 'dddd'],
  ])('begins a volume at %s', (_, before, from) => {
    const lead = before.includes('\n') ? filler : filler.replaceAll('\n', 'a')
    const joint = from === 'dd\n' ? `${before}\n` : before
    const [first] = volumeTexts(lead + joint + from + 'z'.repeat(40), 40)
    expect(first).toBe(lead + joint)
  })
})

describe('placeBehind', () => {
  it('tells line and column at which each volume begins', () => {
    fc.assert(
      fc.property(text, length, (source, volumeLength) => {
        let place: VolumePlace = { start: 0, line: 0, column: 0 }
        for (const { start, end } of volumesOf(source, volumeLength)) {
          const lines = source.slice(0, start).split(/\r\n|\r|\n/)
          expect(place).toEqual({ start, line: lines.length - 1, column: lines.at(-1)!.length })
          const lineStarts = linesOf(source.slice(start, end)).map((line) => line.start)
          place = placeBehind(place, lineStarts, end - start)
        }
      }),
    )
  })
})
