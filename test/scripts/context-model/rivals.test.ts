import { describe, expect, it } from 'vitest'
import { RIVALS, rivalsOf } from '../../../scripts/context-model/rivals.ts'

const VOCABULARY = [
  '<unk>',
  '<s>',
  ',',
  'qua',
  'quá',
  'quà',
  'Quá',
  'tua',
  'quan',
  'UBND',
  'UBNĐ',
  'đồng',
  'dong',
  'mg',
  '<1>',
]

/** The rivals of a word, in order. */
function of(word: string): string[] {
  const at = VOCABULARY.indexOf(word) * RIVALS
  return [...rivalsOf(VOCABULARY).subarray(at, at + RIVALS)].filter((id) => id >= 0).map((id) => VOCABULARY[id]!)
}

describe('rivalsOf', () => {
  it('lists words of the same letters first, then words one edit away', () => {
    expect(of('quá')).toEqual(['qua', 'quà', 'tua', 'quan'])
  })

  it('takes đ for a d with a mark', () => {
    expect(of('đồng')).toEqual(['dong'])
  })

  it('keeps to the case of a word', () => {
    expect(of('Quá')).toEqual([])
    expect(of('UBND')).toEqual(['UBNĐ'])
  })

  it('has none for signs, classes and words that nothing is like', () => {
    expect([',', '<1>', '<s>', 'mg'].map(of)).toEqual([[], [], [], []])
  })
})
