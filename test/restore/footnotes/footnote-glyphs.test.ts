import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glyphLikelihood } from '../../../src/restore/footnotes/footnote-glyphs.ts'

describe('glyphLikelihood', () => {
  it('takes a question mark for 2 rather than for 1', () => {
    expect(glyphLikelihood('?', 2, 'reference')).toBeGreaterThan(glyphLikelihood('?', 1, 'reference'))
  })

  it('takes true digits for their own number', () => {
    for (const number of [1, 4, 7, 12, 27]) {
      for (const other of [number + 1, number + 2, number + 10]) {
        const own = glyphLikelihood(String(number), number, 'opening')
        expect(own).toBeGreaterThan(glyphLikelihood(String(number), other, 'opening'))
      }
    }
  })

  it('reads two signs as two digits', () => {
    expect(glyphLikelihood("'®", 16, 'reference')).toBeGreaterThan(glyphLikelihood("'®", 6, 'reference'))
    expect(glyphLikelihood("'®", 16, 'reference')).toBeGreaterThan(glyphLikelihood("'®", 61, 'reference'))
  })

  it('leaves any sign a chance, and digits that contradict the number a smaller one', () => {
    expect(glyphLikelihood('☂', 3, 'reference')).toBeGreaterThan(Math.log(0.004))
    expect(glyphLikelihood('88', 3, 'reference')).toBeLessThan(glyphLikelihood('☂', 3, 'reference'))
  })

  it('is a finite logarithm of a probability for any text and number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), fc.integer({ min: 1, max: 5000 }), (glyph, number) => {
        const likelihood = glyphLikelihood(glyph, number, 'opening')
        expect(likelihood).toBeLessThan(0.01)
        expect(likelihood).toBeGreaterThan(Math.log(0.0009))
      }),
    )
  })
})
