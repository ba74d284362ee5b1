import { candidateSearch, channelModel, surfaceTrie } from '../../src/channel/index.ts'
import type { LanguageModel } from '../../src/language-model/index.ts'
import { ALPHABET, foldLetters, VOWELS } from '../../src/orthography/index.ts'
import { priorsOf, surfacesOf } from '../../src/restore/lattice/surfaces.ts'

const LETTERS = [
  ...new Set([...ALPHABET, ...VOWELS.join('')].flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()])),
]

/** A channel in which letters lose their marks, or come out as they are, and Đ is read as P. */
export const TOY_CHANNEL = channelModel(
  [
    ...LETTERS.map((letter) => [letter, foldLetters(letter), 0.5] as const),
    ...LETTERS.filter((letter) => foldLetters(letter) !== letter).map((letter) => [letter, letter, 3] as const),
    ['Đ', 'P', 1],
    ['l', '1', 1],
  ],
  11,
)

/** The surfaces of a model, and the search over them. */
export function toyLexicon(model: LanguageModel, userWords?: ReadonlyMap<string, number>) {
  const surfaces = surfacesOf(model, userWords)
  const trie = surfaceTrie(surfaces.text, TOY_CHANNEL)
  return { surfaces, search: candidateSearch(trie, TOY_CHANNEL, priorsOf(surfaces, model)) }
}
