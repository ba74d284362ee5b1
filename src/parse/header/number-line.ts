import { isInCapitals } from '../capitals.ts'
import { type FoldedWord, joinedText, keyOf } from '../folded-words.ts'

/** The number of a document in a line of its header. */
export interface NumberMatch {
  /** The words of the code. */
  readonly code: readonly FoldedWord[]
  /** What follows it. */
  readonly rest: readonly FoldedWord[]
}

/** "Số:", "Luật số:"; an engine reads the vowel as it likes, and the colon is lost at times. */
const LABEL = /^(\p{L}[\p{L}\s]{0,24}\s)?([S$§][^\s\d:.;]{1,2}\d?|[sS][6ốồoóôéế])\s?[:;.,]*\s*(?=[\d/.…_OlI-])/u
const KINDS = new Set(['luat', 'boluat', 'nghiquyet', 'phaplenh', 'lenh', 'banan', 'quyetdinh', 'vanban'])
/** A code without the word "Số" before it. */
const BARE = /^\d{1,5}\s?[/-]\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d]*\s?[-/–]/u
const SIGN_BEFORE = /^[-–—/]/
const SIGN_BEHIND = /[-–—/]$/
const NUMBER = /^[\dOlI.…_]+$/
const SYMBOL = /^\p{Lu}\p{L}{0,4}[-–/]\p{Lu}/u
/** Figures that a blank has cut: "25/202 1/TT-BTC". */
const FIGURES_END = /^[\d/]*\d$/
const FIGURES_START = /^\d{1,3}\//
const CODE = /[-–—/]|^\d{1,5}$/

/**
 * Finds number and symbol at the start of a line: "Số: 224 /BC-UBND", "Số 36-HD/VPTW", "Luật số: 61/2020/QH14".
 *
 * @param words the words of the line
 * @param text their text
 */
export function findNumber(words: readonly FoldedWord[], text: string): NumberMatch | null {
  const label = LABEL.exec(text)
  const labelled = label !== null && (label[1] === undefined || isKind(label[1]))
  if (!labelled && !BARE.test(text)) return null
  const first = words[0]!.start + (labelled ? label[0].length : 0)
  const behind = words.flatMap((word) => cutBefore(word, first))
  let count = 1
  while (count < behind.length && belongs(behind[count - 1]!.text, behind[count]!.text, count)) count++
  const code = behind.slice(0, count)
  if (!CODE.test(joinedText(code))) return null
  return { code, rest: behind.slice(count) }
}

/** Whether words before "số" say what it is the number of; a type in capitals stands for itself. */
const isKind = (words: string): boolean => KINDS.has(keyOf(words)) && !isInCapitals(words)

/** The part of a word that does not stand before an offset. */
function cutBefore(word: FoldedWord, offset: number): FoldedWord[] {
  if (word.end <= offset) return []
  if (word.start >= offset) return [word]
  const text = word.text.slice(offset - word.start)
  return [{ text, key: keyOf(text), start: offset, end: word.end }]
}

function belongs(before: string, word: string, index: number): boolean {
  if (SIGN_BEFORE.test(word)) return true
  if (SIGN_BEHIND.test(before)) return /^\d{4}/.test(word) || isInCapitals(word) || /^\p{Lu}/u.test(word)
  if (FIGURES_END.test(before) && FIGURES_START.test(word)) return true
  return index === 1 && NUMBER.test(before) && SYMBOL.test(word)
}
