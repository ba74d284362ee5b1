import { applyCase, type Case } from '../../src/orthography/index.ts'
import type { ListedWord } from './word-list.ts'

/** A way to restore a text. */
export type Peer = (text: string) => string

/** Finds the listed word that a token, in lower case, stands for; null where there is none. */
export type FindWord = (key: string) => ListedWord | null

const TOKEN = /\S+/g
const CORE = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/u

/**
 * Makes a restorer of whole texts out of a search for single words. Everything but the search is the same for each
 * peer: the punctuation at the edges of a token stays, the case of the token goes to the word, codes and numbers are
 * left alone, and each token is searched for once.
 *
 * @param find - the search
 * @returns a function that keeps lines and blanks as they are
 */
export function wordByWord(find: FindWord): Peer {
  const cache = new Map<string, string>()
  const restoreToken = (token: string): string => {
    const cached = cache.get(token)
    if (cached !== undefined) return cached
    const restored = token.replace(CORE, (core) => (isWord(core) ? restoreWord(core, find) : core))
    cache.set(token, restored)
    return restored
  }
  return (text) => text.replace(TOKEN, restoreToken)
}

/** A code has a slash; a number has more digits than letters ("s6" and "1ap" are words that were misread). */
function isWord(core: string): boolean {
  const letters = core.match(/\p{L}/gu)?.length ?? 0
  const digits = core.match(/\p{N}/gu)?.length ?? 0
  return letters > 0 && letters >= digits && !core.includes('/')
}

function restoreWord(core: string, find: FindWord): string {
  const word = find(core.toLowerCase())
  if (word === null) return core
  return word.written === word.key ? applyCase(word.key, caseLike(core)) : word.written
}

/** The case that was most likely printed: engines now and then read a capital inside a word, or a small letter. */
function caseLike(core: string): Case {
  const letters = core.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
  if (capitals > 1 && capitals * 2 > letters.length) return 'upper'
  return /^\p{Lu}/u.test(core) ? 'title' : 'lower'
}
