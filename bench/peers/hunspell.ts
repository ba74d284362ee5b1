import nspell from 'nspell'
import { type Peer, wordByWord } from './word-by-word.ts'
import { mostFrequent, type WordList } from './word-list.ts'

/**
 * A Hunspell-compatible spelling checker (nspell) over a dictionary made of the word list. TRY names the letters it may
 * put in, the most frequent first, as a Hunspell dictionary does. Of its suggestions the most frequent word is taken:
 * it knows no frequencies, and its own first suggestion is right less than half as often.
 *
 * @param words - the words it may choose from
 * @returns the restorer
 */
export function hunspellPeer(words: WordList): Peer {
  const known = new Map(words.map((word) => [word.key, word]))
  const speller = nspell({
    aff: `SET UTF-8\nTRY ${lettersByFrequency(words)}\n`,
    dic: `${words.length}\n${words.map(({ key }) => key).join('\n')}\n`,
  })
  const suggestions = (key: string) => speller.suggest(key).flatMap((word) => known.get(word.toLowerCase()) ?? [])
  return wordByWord((key) => known.get(key) ?? mostFrequent(suggestions(key)))
}

function lettersByFrequency(words: WordList): string {
  const counts = new Map<string, number>()
  for (const { key, count } of words) for (const letter of key) counts.set(letter, (counts.get(letter) ?? 0) + count)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([letter]) => letter)
    .join('')
}
