import { placeTone } from '../../src/orthography/index.ts'

/** Words that an abbreviation passes over: "Giáo dục và Đào tạo" is GDĐT. */
const CONNECTORS = new Set('và của các về cho với trong hoặc thuộc - – &'.split(' '))

const trim = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Capitals of a heading say nothing about the case of the phrase. */
const recase = (phrase: string): string => (phrase === phrase.toUpperCase() ? phrase.toLowerCase() : phrase)

/**
 * Finds the words before a bracket whose initials make the abbreviation in it.
 *
 * @param before - The text before the bracket.
 * @param abbreviation - The abbreviation; signs in it are passed over.
 * @returns The words, or null if the initials disagree. Tone marks are in the old placement.
 *
 * @example
 * initialsMatch('Chủ tịch Ủy ban nhân dân', 'UBND') // 'Ủy ban nhân dân'
 */
export function initialsMatch(before: string, abbreviation: string): string | null {
  const letters = [...abbreviation.replace(/[^\p{L}]/gu, '')].map(initialOf)
  if (letters.length < 2) return null
  const words = before
    .trim()
    .split(/\s+/)
    .slice(-2 * letters.length - 2)
  let letter = letters.length - 1
  let first = words.length
  while (letter >= 0 && first > 0) {
    first--
    const word = words[first]!
    // A sentence that ends between two words of a phrase ends the phrase.
    if (/[.;:]$/.test(word) || (first < words.length - 1 && /[”"]$/.test(word))) return null
    if (initialOf(trim(word)) === letters[letter]) letter--
    else if (!CONNECTORS.has(word.toLowerCase())) return null
  }
  if (letter >= 0) return null
  const phrase = words.slice(first).map(placed).join(' ')
  return recase(phrase.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}

/** The capital that begins a word, without marks but for Đ: abbreviations write both U and Ư. */
const initialOf = (word: string): string => {
  const initial = word.charAt(0).toUpperCase()
  return initial === 'Đ' ? initial : initial.normalize('NFD').charAt(0)
}

const placed = (word: string): string => word.replace(/\p{L}+/gu, (letters) => placeTone(letters, 'old'))
