import fc from 'fast-check'
import { type Case, TONES, withTone } from '../../src/orthography/index.ts'
import { ONSETS, spell } from '../../src/orthography/onsets.ts'

/** Every syllable without a tone that the spelling allows. */
export const toneless: readonly string[] = [
  ...new Set([...ONSETS].flatMap(([onset, rhymes]) => rhymes.map((rhyme) => spell(onset, rhyme)))),
]

export const tone = fc.constantFrom(...TONES)

export const wordCase = fc.constantFrom<Case>('lower', 'title', 'upper', 'mixed')

/** Letters of a syllable with any tone, in the old or the new placement. */
export const toned = fc
  .tuple(fc.constantFrom(...toneless), tone, fc.constantFrom('old' as const, 'new' as const))
  .map(([letters, mark, placement]) => withTone(letters, mark, placement))
