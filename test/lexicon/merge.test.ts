import { describe, expect, it } from 'vitest'
import { mergeLexicons, readDictionary, readUserDictionary } from '../../src/lexicon/index.ts'

describe('mergeLexicons', () => {
  const terms = readDictionary('nông thôn\t5\nđô thị\t7\n', 'terms.txt')
  const own = readUserDictionary('nông thôn\t50\nTràm Chim\n')

  it('lets the later dictionary override', () => {
    expect(mergeLexicons(terms, own).get('nông thôn')).toEqual({ text: 'nông thôn', weight: 50, kind: 'user' })
    expect(mergeLexicons(own, terms).get('nông thôn')).toEqual({ text: 'nông thôn', weight: 5, kind: 'term' })
  })

  it('keeps what only one of them has, and words that differ in case', () => {
    expect([...mergeLexicons(terms, own, readUserDictionary(['tràm chim'])).keys()]).toEqual([
      'nông thôn',
      'đô thị',
      'Tràm Chim',
      'tràm chim',
    ])
  })

  it('is empty without dictionaries', () => {
    expect(mergeLexicons().size).toBe(0)
  })
})
