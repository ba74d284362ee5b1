import { describe, expect, it } from 'vitest'
import { readingTokens } from '../../../src/restore/text/reading-order.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'

const read = (source: string, order: readonly number[], zones: readonly number[] = []) =>
  readingTokens(
    source,
    linesOf(source),
    order.map((line) => ({ line, startsZone: zones.includes(line) })),
  )

describe('readingTokens', () => {
  it('gives the tokens in the order of the lines asked for', () => {
    expect(read('a b\nnote\nc', [0, 2, 1]).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'note'])
  })

  it('tells a new line of running text from the same line', () => {
    expect(read('a b\nc', [0, 1]).map(({ gap }) => gap)).toEqual(['zone', 'none', 'line'])
  })

  it('begins a zone behind a blank line', () => {
    expect(read('a\n\nb', [0, 1, 2])[1]!.gap).toBe('zone')
  })

  it('begins a zone where it is told to', () => {
    expect(read('a\nb', [0, 1], [1])[1]!.gap).toBe('zone')
  })

  it('marks the tokens of lines in capitals', () => {
    const tokens = read('BAO CAO 2023\nKet qua UBND', [0, 1])
    expect(tokens.map(({ capitals }) => capitals)).toEqual([true, true, true, false, false, false])
  })

  it('takes neither one letter nor a line of digits for capitals', () => {
    expect(read('A\n12 34', [0, 1]).some(({ capitals }) => capitals)).toBe(false)
  })
})
