import { describe, expect, it } from 'vitest'
import type { Witness } from '../../../src/restore/index.ts'
import { readingTokens } from '../../../src/restore/text/reading-order.ts'
import { linesOf } from '../../../src/restore/text/tokens.ts'
import { withWitnesses } from '../../../src/restore/witnesses/token-witnesses.ts'
import { cutLike } from '../../../src/restore/witnesses/witnessed-layout.ts'

function witnessed(source: string, ...pairs: readonly (readonly [run: string, text: string])[]) {
  const lines = linesOf(source)
  const order = lines.map((_, line) => ({ line, startsZone: false }))
  const witnesses = pairs.map(([run, text]): Witness => {
    const start = source.indexOf(run)
    return { start, end: start + run.length, source: 'eng', text }
  })
  return withWitnesses(
    readingTokens(source, lines, order),
    new Map(witnesses.map((witness) => [witness.start, witness])),
  ).map(({ text, witness }) => [text, witness?.heard, ...(witness?.run ? [witness.run] : [])])
}

describe('withWitnesses', () => {
  it('puts a word to its token', () => {
    expect(witnessed('Ủy ban', ['ban', 'bau'])).toEqual([
      ['Ủy', undefined],
      ['ban', 'bau'],
    ])
  })

  it('puts as many words as there are tokens to each in order', () => {
    expect(witnessed('Ủy ban', ['Ủy ban', 'Uy bau'])).toEqual([
      ['Ủy', 'Uy'],
      ['ban', 'bau'],
    ])
  })

  it('puts several words to one token', () => {
    expect(witnessed('Ủyban', ['Ủyban', ' Uy  ban '])).toEqual([['Ủyban', 'Uy ban']])
  })

  it('parts one word among several tokens', () => {
    expect(witnessed('T rưởng', ['T rưởng', 'Trudng'])).toEqual([
      ['T', 'T', { heard: 'Trudng', tokens: 2 }],
      ['rưởng', 'rudng'],
    ])
  })

  it('leaves out what cannot be told', () => {
    expect(witnessed('a b c', ['a b c', 'x y'])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
    ])
    expect(witnessed('a', ['a', '  '])).toEqual([['a', undefined]])
  })
})

describe('cutLike', () => {
  it('cuts a text where the words end', () => {
    expect(cutLike('Xãhộihoá', ['Xa', 'hoi', 'hoa'])).toEqual([0, 2, 5, 8])
  })

  it('does not cut a text with too few letters, or an endless one', () => {
    expect(cutLike('ab', ['a', 'b', 'c'])).toBeUndefined()
    expect(cutLike('a'.repeat(1000), ['a', 'a'])).toBeUndefined()
  })
})
