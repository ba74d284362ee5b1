import { foldLetters } from '../orthography/index.ts'
import type { PageWord } from '../page/index.ts'

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
/** A syllable with its marks lost: onset, rhyme of up to three vowels, coda. */
const SYLLABLE = /^(?:[bcdghklmnprstvx]|ch|gh|kh|ngh?|nh|ph|qu|th|tr)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/
const NUMBER = /^\d[\d.,/%-]*$/
/** 12/TTr-STC, NĐ-CP, UBND. */
const CODE = /^(?:\d+\/[\p{L}\d/-]+|(?=.*\p{Lu}{2})[\p{Lu}\d/&-]+)$/u
/** Of the signs of a line, how many have to be in what can be a word. */
const WORDLIKE = 0.6
/** The least mean confidence of the words, where the engine says how sure it is. */
const SURE = 0.6
/** Signs that a line must have: strokes of a signature are read as one or two letters. */
const FEWEST_SIGNS = 3

/**
 * Tells text from noise (stamps, signatures, dirt) that an engine took for letters: most of it can be Vietnamese
 * syllables with their marks lost, numbers or codes, and the engine was fairly sure of it.
 *
 * @param words the words of a line
 */
export function isReadable(words: readonly PageWord[]): boolean {
  const confidences = words.flatMap(({ confidence }) => confidence ?? [])
  const confidence = confidences.reduce((sum, it) => sum + it, 0) / confidences.length
  if (confidences.length > 0 && confidence < SURE) return false
  return signsOf(words) >= FEWEST_SIGNS && looksLikeWords(words)
}

/** Whether most signs of a line are in what can be Vietnamese syllables with their marks lost, numbers or codes. */
export function looksLikeWords(words: readonly PageWord[]): boolean {
  return signsOf(words.filter(({ text }) => isWordlike(text))) >= WORDLIKE * signsOf(words)
}

const signsOf = (words: readonly PageWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0)

function isWordlike(text: string): boolean {
  const core = text.normalize('NFC').replace(EDGES, '')
  return NUMBER.test(core) || CODE.test(core) || SYLLABLE.test(foldLetters(core).toLowerCase())
}
