import { hunspellPeer } from './hunspell.ts'
import { nearestWordPeer } from './nearest-word.ts'
import { symSpellPeer } from './symspell.ts'
import type { Peer } from './word-by-word.ts'
import type { WordList } from './word-list.ts'

export type { Peer } from './word-by-word.ts'
export { loadWordList, parseWordList, type WordList } from './word-list.ts'

/** Every peer by its name in the results. Each is given the same words. */
export const PEERS: Readonly<Record<string, (words: WordList) => Peer>> = {
  'nearest word (fast-levenshtein)': nearestWordPeer,
  'SymSpell (mnemonist)': symSpellPeer,
  'Hunspell (nspell)': hunspellPeer,
}

/** Peers that need minutes where others need a second: nspell tries every edit of a word it does not know. */
export const SLOW_PEERS: ReadonlySet<string> = new Set(['Hunspell (nspell)'])
