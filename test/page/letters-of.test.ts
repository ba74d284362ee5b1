import { expect, it } from 'vitest'
import { lettersOf } from '../../src/page/letters-of.ts'

const box = (left: number) => ({ left, top: 0, right: left + 5, bottom: 10 })

it('gives a word its letters if there is a box for each code point', () => {
  expect(lettersOf('tế', [box(0), box(6)])).toEqual({ letters: [box(0), box(6)] })
  expect(lettersOf('𝐱ế', [box(0), box(6)])).toEqual({ letters: [box(0), box(6)] })
})

it('gives none where one is missing, or one too many', () => {
  expect(lettersOf('tế', [box(0), undefined])).toEqual({})
  expect(lettersOf('tế', [box(0)])).toEqual({})
  expect(lettersOf('tế', [box(0), undefined, box(6)])).toEqual({})
})
