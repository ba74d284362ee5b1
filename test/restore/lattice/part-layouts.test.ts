import { describe, expect, it } from 'vitest'
import { singleChoice } from '../../../src/restore/lattice/lattice.ts'
import { besideParts } from '../../../src/restore/lattice/part-layouts.ts'
import { bundleOf, type TokenArc, TokenLayout } from '../../../src/restore/lattice/token-layout.ts'

const PRICE = 2

/** A word for every run of letters, and a sign for everything else. */
const layOut = (text: string): TokenLayout => {
  const arcs = Array.from(text.matchAll(/\p{L}+|[^\p{L}]/gu), ({ 0: run, index }): TokenArc => {
    const kind = /\p{L}/u.test(run) ? 'word' : 'sign'
    return { from: index, to: index + run.length, bundle: bundleOf(kind, singleChoice(0, run)) }
  })
  return new TokenLayout(text, arcs, () => 0)
}

const laidOut = (text: string, blanks: readonly number[]) =>
  besideParts(layOut(text).arcs, text, blanks, layOut, PRICE).map(({ bundle, from, to }) => ({
    from,
    to,
    text: bundle.choices.texts[0],
    cost: bundle.cost,
  }))

describe('besideParts', () => {
  it('adds the parts, with the blanks between them, at a price', () => {
    expect(laidOut('yeulaben', [3, 5])).toEqual([
      { from: 0, to: 3, text: 'yeu ', cost: 0 },
      { from: 0, to: 8, text: 'yeulaben', cost: 0 },
      { from: 3, to: 5, text: 'la ', cost: PRICE },
      { from: 5, to: 8, text: 'ben', cost: PRICE },
    ])
  })

  it('adds no part that the whole has too', () => {
    expect(laidOut('a.b', [2])).toEqual([
      { from: 0, to: 1, text: 'a', cost: 0 },
      { from: 1, to: 2, text: '.', cost: 0 },
      { from: 1, to: 2, text: '. ', cost: 0 },
      { from: 2, to: 3, text: 'b', cost: 0 },
      { from: 2, to: 3, text: 'b', cost: PRICE },
    ])
  })

  it('leaves a token without blanks as it is', () => {
    const { arcs } = layOut('yeula')
    expect(besideParts(arcs, 'yeula', [], layOut, PRICE)).toBe(arcs)
  })
})
