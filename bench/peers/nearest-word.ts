import levenshtein from 'fast-levenshtein'
import { type Peer, wordByWord } from './word-by-word.ts'
import type { ListedWord, WordList } from './word-list.ts'

/**
 * The nearest dictionary word by Levenshtein distance (fast-levenshtein); among equals the most frequent. A word that
 * is longer or shorter by more than the best distance so far cannot be nearer, so it is not compared.
 *
 * @param words - the words it may choose from, the most frequent first
 * @returns the restorer
 */
export function nearestWordPeer(words: WordList): Peer {
  const known = new Map(words.map((word) => [word.key, word]))
  return wordByWord((key) => known.get(key) ?? nearest(key, words))
}

function nearest(key: string, words: WordList): ListedWord | null {
  let best: ListedWord | null = null
  let least = Infinity
  for (const word of words) {
    if (Math.abs(word.key.length - key.length) >= least) continue
    const distance = levenshtein.get(key, word.key)
    if (distance >= least) continue
    best = word
    least = distance
  }
  // With nothing in common the nearest word is no more than the most frequent one of that length.
  return least < key.length ? best : null
}
