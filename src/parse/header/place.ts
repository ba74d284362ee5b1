import { isInCapitals } from '../capitals.ts'
import { type FoldedWord, joinedKey } from '../folded-words.ts'

/** Words of a place's level, which may begin with a small letter within its name. */
const LEVELS = new Set(['thanh', 'pho', 'thi', 'xa', 'tran', 'huyen', 'quan', 'phuong', 'tinh', 'dac', 'khu'])
const CAPITALIZED = /^\p{Lu}[\p{L}\d'.’]*,?\.?$/u
const HYPHEN = /^[-–]$/
const LONGEST = 6
/** Levels shortened to capitals. */
const SHORTENED = new Set(['tp', 'tx', 'tt'])

/**
 * Where the name of a place begins that ends a row of words: as far back as words are capitalized, or with the words
 * that the issuer's name has as well, where something else stands before the place.
 *
 * @param words what stands before the date
 * @param issuers keys of the issuer's lines
 * @returns index of the place's first word; the number of words where there is no place
 */
export function placeStart(words: readonly FoldedWord[], issuers: readonly string[]): number {
  let start = words.length
  const printed = isInCapitals(words[start - 1]?.text ?? '')
  while (start > 0 && words.length - start < LONGEST && belongsToPlace(words[start - 1]!)) {
    // A name in capitals before one in small letters is the agency's.
    if (!printed && isAgencyWord(words[start - 1]!)) break
    start--
  }
  while (start < words.length && !CAPITALIZED.test(words[start]!.text)) start++
  if (start === 0) return 0
  for (let from = start; from < words.length; from++) {
    const key = joinedKey(words.slice(from))
    if (key.length > 3 && issuers.some((issuer) => issuer.endsWith(key))) return from
  }
  return start
}

function belongsToPlace({ key, text }: FoldedWord): boolean {
  return CAPITALIZED.test(text) || HYPHEN.test(text) || LEVELS.has(key)
}

const isAgencyWord = ({ key, text }: FoldedWord): boolean => isInCapitals(text) && !SHORTENED.has(key)

/** The name of a place without the signs around it. */
export function placeName(printed: string): string {
  return printed.replace(/\s+/g, ' ').replace(/^[\s.,;:_-]+|[\s,;:._-]+$/g, '')
}
