import { SymSpell } from 'mnemonist'
import { type Peer, wordByWord } from './word-by-word.ts'
import { mostFrequent, type WordList } from './word-list.ts'

const MAX_DISTANCE = 2
/** All suggestions at the smallest distance. */
const CLOSEST = 1

/**
 * Symmetric deletes (mnemonist's SymSpell), at most two edits away; among the closest the most frequent.
 *
 * @param words - the words it may choose from
 * @returns the restorer
 */
export function symSpellPeer(words: WordList): Peer {
  const known = new Map(words.map((word) => [word.key, word]))
  const index = SymSpell.from(known.keys(), { maxDistance: MAX_DISTANCE, verbosity: CLOSEST })
  const matches = (key: string) => index.search(key).flatMap(({ term }) => known.get(term) ?? [])
  return wordByWord((key) => known.get(key) ?? mostFrequent(matches(key)))
}
